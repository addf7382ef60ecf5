package reminderbot.adapters.discord.event;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.FindMissing;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.domain.event.Event;

/** Everything people can ask about events themselves. */
public final class EventHandlers {
    private EventHandlers() {}

    /** All commands, menus and buttons of this package. */
    public static Handlers of(
            EventChanges changes, EventViews views, EventActions actions, EventGate gate, InstantSource time) {
        WatchDesk desk = new WatchDesk(changes.watch(), gate, new PendingWatches(time));
        return watching(gate, desk)
                .and(looking(views, new ListPages(views.list(), gate), actions))
                .and(changing(changes, actions))
                .and(forgetting(changes.unwatch(), actions, time));
    }

    private static Handlers watching(EventGate gate, WatchDesk desk) {
        return Handlers.ofCommands(new WatchCommand(gate, desk))
                .and(Handlers.ofMenus(new WatchMenu(gate, desk)))
                .and(Handlers.ofButtons(
                        ButtonAction.replacing(
                                ConfirmationCard.START, (caller, id) -> desk.agreed(caller, id.argument(0))),
                        ButtonAction.replacing(
                                ConfirmationCard.CANCEL, (caller, id) -> desk.cancelled(caller, id.argument(0)))));
    }

    private static Handlers looking(EventViews views, ListPages pages, EventActions actions) {
        EventAction show = (caller, event) ->
                new EventCard(caller.locale()).of(views.show().handle(new ShowEvent.Command(event.id())));
        EventAction missing = (caller, event) ->
                new MissingCard(caller.locale()).of(views.missing().handle(new FindMissing.Command(event.id())));
        return Handlers.ofCommands(
                        new ListCommand(pages), actions.command("show", show), actions.command("missing", missing))
                .and(Handlers.ofButtons(
                        ButtonAction.replacing(ListCard.TURN, (caller, id) -> pages.page(caller, id.number(0)))));
    }

    private static Handlers changing(EventChanges changes, EventActions actions) {
        EventAction pause =
                EventAction.change("paused", event -> changes.pause().handle(new PauseEvent.Command(event.id(), null)));
        EventAction resume =
                EventAction.change("resumed", event -> changes.resume().handle(new ResumeEvent.Command(event.id())));
        EventAction close =
                EventAction.change("closed", event -> changes.close().handle(new CloseEvent.Command(event.id())));
        return Handlers.ofCommands(
                actions.command("pause", EnumSet.of(Event.Kind.ACTIVE, Event.Kind.BLOCKED), pause),
                actions.command("resume", EnumSet.of(Event.Kind.PAUSED, Event.Kind.BLOCKED), resume),
                actions.command("close", EnumSet.of(Event.Kind.ACTIVE, Event.Kind.PAUSED, Event.Kind.BLOCKED), close));
    }

    private static Handlers forgetting(UnwatchEvent unwatchEvent, EventActions actions, InstantSource time) {
        EventAction forget =
                EventAction.change("unwatched", event -> unwatchEvent.handle(new UnwatchEvent.Command(event.id())));
        EventAction keep = EventAction.change("kept", UnaryOperator.identity());
        return Handlers.ofCommands(actions.command("unwatch", new UnwatchQuestion()))
                .and(Handlers.ofButtons(
                        actions.button(UnwatchQuestion.FORGET, forget),
                        actions.button(UnwatchQuestion.KEEP, keep),
                        actions.button(UndoWatch.NAME, new UndoWatch(unwatchEvent, time))));
    }
}
