package reminderbot.adapters.discord.event;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.FormAction;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.PlainCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.FindMissing;
import reminderbot.application.event.ReopenEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.domain.event.Event;

/** Everything people can ask about events themselves. */
public final class EventHandlers {
    private EventHandlers() {}

    /** All commands, menus, buttons and forms of this package. */
    public static Handlers of(
            EventChanges changes,
            EventViews views,
            EventActions actions,
            EventGate gate,
            GuildTimes times,
            InstantSource time) {
        Confirmations confirmations = new Confirmations(time);
        return watching(gate, new WatchDesk(changes.watch(), gate, confirmations), times)
                .and(confirming(confirmations))
                .and(looking(views, new ListPages(views.list(), gate), actions))
                .and(editing(new EditDesk(changes.edit(), views.show(), gate, confirmations), actions, gate, times))
                .and(changing(changes, actions, times))
                .and(forgetting(changes.unwatch(), actions, time));
    }

    private static Handlers watching(EventGate gate, WatchDesk desk, GuildTimes times) {
        return Handlers.ofCommands(new WatchCommand(gate, desk, times))
                .and(Handlers.ofMenus(new WatchMenu(gate, desk)));
    }

    private static Handlers confirming(Confirmations confirmations) {
        return Handlers.ofButtons(
                ButtonAction.replacing(
                        ConfirmationCard.START,
                        (caller, id) ->
                                confirmations.take(caller, id.argument(0)).apply(caller)),
                ButtonAction.replacing(ConfirmationCard.CANCEL, (caller, id) -> {
                    confirmations.take(caller, id.argument(0));
                    return Reply.of(Texts.of("events", caller.locale()).get("cancelled"));
                }));
    }

    private static Handlers editing(EditDesk desk, EventActions actions, EventGate gate, GuildTimes times) {
        EditForm form = new EditForm(times);
        return Handlers.ofCommands(new EditCommand(actions.option(EnumSet.allOf(Event.Kind.class)), desk, form, times))
                .and(Handlers.ofButtons(ButtonAction.opening(
                        EditForm.NAME, (caller, id) -> form.of(caller, gate.requireManaged(caller, id.message(0))))))
                .and(Handlers.ofForms(new FormAction(EditForm.NAME, (caller, id, fields) -> {
                    Event event = gate.requireManaged(caller, id.message(0));
                    return desk.edit(caller, event, form.read(caller, event, fields));
                })));
    }

    private static Handlers looking(EventViews views, ListPages pages, EventActions actions) {
        EventAction show = (caller, event) ->
                new EventCard(caller.locale()).of(views.show().handle(new ShowEvent.Command(event.id())));
        EventAction missing = (caller, event) ->
                new MissingCard(caller.locale()).of(views.missing().handle(new FindMissing.Command(event.id())));
        return Handlers.ofCommands(
                        new PlainCommand(CommandPath.event("list"), caller -> pages.page(caller, 0)),
                        actions.command("show", show),
                        actions.command("missing", missing))
                .and(Handlers.ofButtons(
                        ButtonAction.replacing(ListCard.TURN, (caller, id) -> pages.page(caller, id.number(0)))));
    }

    private static Handlers changing(EventChanges changes, EventActions actions, GuildTimes times) {
        EventAction resume =
                EventAction.change("resumed", event -> changes.resume().handle(new ResumeEvent.Command(event.id())));
        EventAction reopen =
                EventAction.change("reopened", event -> changes.reopen().handle(new ReopenEvent.Command(event.id())));
        EventAction close =
                EventAction.change("closed", event -> changes.close().handle(new CloseEvent.Command(event.id())));
        return Handlers.ofCommands(
                new PauseCommand(
                        actions.option(EnumSet.of(Event.Kind.ACTIVE, Event.Kind.BLOCKED)), changes.pause(), times),
                actions.command("resume", EnumSet.of(Event.Kind.PAUSED, Event.Kind.BLOCKED), resume),
                actions.command("close", Event.Kind.NOT_OVER, close),
                actions.command("reopen", EnumSet.of(Event.Kind.CLOSED, Event.Kind.ARCHIVED), reopen));
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
