package reminderbot.adapters.discord.event;

import java.time.InstantSource;
import java.util.List;
import reminderbot.adapters.discord.interaction.Handlers;

/** Everything people can ask about events themselves. */
public final class EventHandlers {
    private EventHandlers() {}

    /** All commands, menus and buttons of this package. */
    public static Handlers of(EventChanges changes, EventViews views, EventGate gate, InstantSource time) {
        PendingWatches pending = new PendingWatches(time);
        WatchDesk watchDesk = new WatchDesk(changes.watch(), gate, pending);
        ListPages pages = new ListPages(views.list(), gate);
        return new Handlers(
                List.of(
                        new WatchCommand(gate, watchDesk),
                        new ListCommand(pages),
                        new ShowCommand(gate, views.show()),
                        new MissingCommand(gate, views.missing()),
                        new PauseCommand(gate, changes.pause()),
                        new ResumeCommand(gate, changes.resume()),
                        new CloseCommand(gate, changes.close()),
                        new UnwatchCommand(gate)),
                List.of(new WatchMenu(gate, watchDesk)),
                List.of(
                        new StartButton(pending, watchDesk),
                        new CancelButton(pending),
                        new UndoButton(gate, changes.unwatch(), time),
                        new ListButton(pages),
                        new UnwatchButton(UnwatchButton.FORGET, gate, changes.unwatch()),
                        new UnwatchButton(UnwatchButton.KEEP, gate, changes.unwatch())));
    }
}
