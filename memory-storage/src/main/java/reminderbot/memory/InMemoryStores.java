package reminderbot.memory;

import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.reaction.ReactionRepository;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.storage.Stores;

/** The repositories of one unit of work. */
record InMemoryStores(Unit unit) implements Stores {
    @Override
    public EventRepository events() {
        return new InMemoryEventRepository(unit);
    }

    @Override
    public ReactionRepository reactions() {
        return new InMemoryReactionRepository(unit);
    }

    @Override
    public ReminderLogRepository reminderLogs() {
        return new InMemoryReminderLogRepository(unit);
    }

    @Override
    public GuildRepository guilds() {
        return new InMemoryGuildRepository(unit);
    }

    @Override
    public MemberRepository members() {
        return new InMemoryMemberRepository(unit);
    }
}
