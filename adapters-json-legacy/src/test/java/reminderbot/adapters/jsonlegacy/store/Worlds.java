package reminderbot.adapters.jsonlegacy.store;

import java.time.Instant;
import java.util.List;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Stores;

/** What tests begin with. */
final class Worlds {
    private static final Instant START = TestClock.START;

    private Worlds() {}

    /** Something of everything there can be, and of each in every state. */
    static void everything(Stores stores) {
        stores.guilds().save(new Guild(Ids.GUILD, "Île \"été\" 🎉", Guilds.settingsChangedThroughout()));
        stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD).left(START.plusMillis(5)));
        stores.members().save(Guilds.aMember(Ids.user(1)).away(START.plusMillis(9_001)));
        stores.members().save(Guilds.aMember(Ids.user(2)).optedOut(true));
        stores.members().save(new KnownMember(Ids.GUILD, Ids.user(3), "bot", true, START, null, false));
        stores.members().save(KnownMember.unnamed(Ids.OTHER_GUILD, Ids.user(1), START));
        Events.ofEveryKind().forEach(stores.events()::save);
        stores.events().save(Events.anEvent().ofMessage(20).in(Ids.OTHER_GUILD).build());
        answers(stores);
        reminders(stores);
        stores.members().optOut(Ids.event(1), Ids.user(4));
        stores.members().optOut(Ids.event(7), Ids.user(2));
    }

    private static void answers(Stores stores) {
        EventId event = Ids.event(1);
        stores.reactions().save(Answers.anAnswer(event, Ids.user(1)));
        stores.reactions().save(Answers.anUnknownAnswer(event, Ids.user(2)));
        stores.reactions()
                .save(Reaction.seen(event, Ids.user(5), Emoji.of("❤️"), AnswerSource.BUTTON, START.plusMillis(1)));
        stores.reactions()
                .save(new Reaction(
                        Ids.event(5),
                        Ids.user(6),
                        Answers.anAnswer(event, Ids.user(6)).answer(),
                        AnswerSource.REACTION,
                        START.plusMillis(2),
                        START.plusMillis(3)));
    }

    private static void reminders(Stores stores) {
        stores.reminderLogs().add(ReminderLog.claimed(Ids.event(1), START, ReminderKind.MANUAL, START.plusMillis(1)));
        stores.reminderLogs()
                .add(Reminders.aSent(
                                Ids.event(1),
                                START.minusSeconds(60),
                                List.of(Ids.user(9), Ids.user(7)),
                                START.minusMillis(17))
                        .removingAt(START.plusMillis(18)));
        stores.reminderLogs()
                .add(Reminders.aPlanned(Ids.event(2), START, List.of(Ids.user(7)))
                        .retriedAt(START));
        int second = 0;
        for (PartState state : List.of(
                new PartState.Open(), new PartState.DeletedSince(), new PartState.Removed(), new PartState.Skipped())) {
            second++;
            ReminderLog planned = Reminders.aPlanned(Ids.event(8), START.plusSeconds(second), List.of(Ids.user(8)));
            stores.reminderLogs()
                    .add(Reminders.inEveryPart(planned, state).failed(START, ReminderFailure.NOT_DELIVERED));
        }
    }
}
