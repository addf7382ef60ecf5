package reminderbot.domain.storage;

import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.reaction.ReactionRepository;
import reminderbot.domain.reminder.ReminderLogRepository;

/** The repositories one unit of work may use. Once it has ended, they fail. */
public interface Stores {
    /** The watched events. */
    EventRepository events();

    /** The current answers. */
    ReactionRepository reactions();

    /** The reminders and what became of them. */
    ReminderLogRepository reminderLogs();

    /** The guilds and their settings. */
    GuildRepository guilds();

    /** The members the bot remembers. */
    MemberRepository members();
}
