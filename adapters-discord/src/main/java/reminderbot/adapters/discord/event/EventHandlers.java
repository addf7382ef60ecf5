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
        Handlers watching = new Handlers(
                List.of(new WatchCommand(gate, watchDesk)),
                List.of(new WatchMenu(gate, watchDesk)),
                List.of(
                        new StartButton(pending, watchDesk),
                        new CancelButton(pending),
                        new UndoButton(gate, changes.unwatch(), time)));
        return watching.and(looking(views, gate, pages)).and(changing(changes, gate));
    }

    private static Handlers looking(EventViews views, EventGate gate, ListPages pages) {
        return new Handlers(
                List.of(
                        new ListCommand(pages),
                        new ShowCommand(gate, views.show()),
                        new MissingCommand(gate, views.missing())),
                List.of(),
                List.of(new ListButton(pages)));
    }

    private static Handlers changing(EventChanges changes, EventGate gate) {
        return new Handlers(
                List.of(
                        new PauseCommand(gate, changes.pause()),
                        new ResumeCommand(gate, changes.resume()),
                        new CloseCommand(gate, changes.close()),
                        new UnwatchCommand(gate)),
                List.of(),
                List.of(
                        new UnwatchButton(UnwatchButton.FORGET, gate, changes.unwatch()),
                        new UnwatchButton(UnwatchButton.KEEP, gate, changes.unwatch())));
    }
}
