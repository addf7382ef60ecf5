package reminderbot.adapters.sqlite;

import java.util.ArrayList;
import java.util.List;
import reminderbot.adapters.sqlite.event.SqliteEventRepository;
import reminderbot.adapters.sqlite.guild.SqliteGuildRepository;
import reminderbot.adapters.sqlite.guild.SqliteMemberRepository;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.adapters.sqlite.reaction.SqliteReactionRepository;
import reminderbot.adapters.sqlite.reminder.SqliteReminderLogRepository;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.reaction.ReactionRepository;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.storage.Stores;

/** The repositories of one unit of work. */
record SqliteStores(Unit unit) implements Stores {
    /** What all of them need. */
    static List<Class<?>> mappers() {
        List<Class<?>> mappers = new ArrayList<>(SqliteReminderLogRepository.mappers());
        mappers.add(SqliteEventRepository.mapper());
        mappers.add(SqliteReactionRepository.mapper());
        mappers.add(SqliteGuildRepository.mapper());
        mappers.add(SqliteMemberRepository.mapper());
        return mappers;
    }

    @Override
    public EventRepository events() {
        return new SqliteEventRepository(unit);
    }

    @Override
    public ReactionRepository reactions() {
        return new SqliteReactionRepository(unit);
    }

    @Override
    public ReminderLogRepository reminderLogs() {
        return new SqliteReminderLogRepository(unit);
    }

    @Override
    public GuildRepository guilds() {
        return new SqliteGuildRepository(unit);
    }

    @Override
    public MemberRepository members() {
        return new SqliteMemberRepository(unit);
    }
}
