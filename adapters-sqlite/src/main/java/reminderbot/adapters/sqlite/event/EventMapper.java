package reminderbot.adapters.sqlite.event;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;

/** The SQL of events. */
interface EventMapper {
    String COLUMNS = """
            message_id, channel_id, guild_id, title, description, interval_minutes, is_paused, last_reminder,
            was_reminded, required_reactions, state, state_reason, paused_until, over_since, anchor, next_reminder_at,
            audience, target_channel_id, deadline, countdown, maximum, reminders_sent, futile_reminders, created_by,
            gone_since, imported, created_at, updated_at
            """;

    @Select("SELECT " + COLUMNS + "FROM event WHERE message_id = #{message} AND guild_id = #{guild}")
    @Nullable
    EventRow find(EventId id);

    /** For each answer: the driver asks SQLite for every column's name whenever a query runs, so one column is cheap. */
    @Select("""
            SELECT required_reactions
            FROM event
            WHERE message_id = #{message} AND guild_id = #{guild} AND state <> 'archived'
            """)
    @Nullable
    String findRequired(EventId id);

    /** Changes nothing when the message is an event of another guild. */
    @Insert("INSERT INTO event (" + COLUMNS + """
            ) VALUES (
                #{messageId}, #{channelId}, #{guildId}, #{title}, #{description}, #{intervalMinutes}, #{isPaused},
                #{lastReminder}, #{wasReminded}, #{requiredReactions}, #{state}, #{stateReason}, #{pausedUntil},
                #{overSince}, #{anchor}, #{nextReminderAt}, #{audience}, #{targetChannelId}, #{deadline}, #{countdown},
                #{maximum}, #{remindersSent}, #{futileReminders}, #{createdBy}, #{goneSince}, #{imported}, #{createdAt}, #{updatedAt})
            ON CONFLICT (message_id) DO UPDATE SET
                channel_id = excluded.channel_id, title = excluded.title, description = excluded.description,
                interval_minutes = excluded.interval_minutes, is_paused = excluded.is_paused,
                last_reminder = excluded.last_reminder, was_reminded = excluded.was_reminded,
                required_reactions = excluded.required_reactions, state = excluded.state,
                state_reason = excluded.state_reason, paused_until = excluded.paused_until,
                over_since = excluded.over_since, anchor = excluded.anchor,
                next_reminder_at = excluded.next_reminder_at, audience = excluded.audience,
                target_channel_id = excluded.target_channel_id, deadline = excluded.deadline,
                countdown = excluded.countdown, maximum = excluded.maximum,
                reminders_sent = excluded.reminders_sent, futile_reminders = excluded.futile_reminders,
                created_by = excluded.created_by, gone_since = excluded.gone_since, imported = excluded.imported,
                created_at = excluded.created_at, updated_at = excluded.updated_at
            WHERE guild_id = excluded.guild_id
            """)
    int save(EventRow row);

    @Delete("DELETE FROM event WHERE message_id = #{message} AND guild_id = #{guild}")
    int delete(EventId id);

    /** Index event_guild_created. */
    @Delete("""
            DELETE FROM event
            WHERE message_id IN (
                SELECT message_id
                FROM event
                WHERE guild_id = #{guild} AND over_since < #{before}
                    AND (state_reason IS NOT 'complete'
                        OR iif(deadline IS NULL, over_since <= #{completeUntil}, deadline <= #{before}))
                LIMIT #{limit})
            """)
    int deleteForgettable(GuildId guild, Instant before, Instant completeUntil, int limit);

    /** Index event_guild_created; its rows come in the order of the list. */
    @Select("SELECT " + COLUMNS + """
            FROM event
            WHERE guild_id = #{guild} AND state IN (SELECT value FROM json_each(#{states}))
            ORDER BY created_at DESC, message_id DESC
            LIMIT #{limit} OFFSET #{offset}
            """)
    List<EventRow> list(GuildId guild, String states, int offset, int limit);

    @Select("""
            SELECT count(*)
            FROM event
            WHERE guild_id = #{guild} AND state IN (SELECT value FROM json_each(#{states}))
            """)
    int count(GuildId guild, String states);

    /** Index event_guild_created; {@link TitleHolds} asks the domain. */
    @Select("SELECT " + COLUMNS + """
            FROM event
            WHERE guild_id = #{guild} AND title_holds(title, #{part})
            ORDER BY created_at DESC, message_id DESC
            LIMIT #{limit}
            """)
    List<EventRow> search(GuildId guild, String part, int limit);

    /**
     * Index event_due; its rows come in the order of the list. As a join, all guilds would be read each time once there are
     * statistics.
     */
    @Select("""
            SELECT guild_id AS guild, message_id AS message
            FROM event
            WHERE next_reminder_at <= #{now} AND gone_since IS NULL
                AND (SELECT left_at FROM guild WHERE guild_id IS event.guild_id) IS NULL
                AND NOT EXISTS (SELECT 1 FROM reminder_log WHERE event_id = message_id AND status = 'pending')
            ORDER BY next_reminder_at, message_id
            LIMIT #{limit}
            """)
    List<EventId> listDue(Instant now, int limit);

    /** Index event_due. */
    @Select("""
            SELECT next_reminder_at
            FROM event
            WHERE next_reminder_at IS NOT NULL AND gone_since IS NULL
                AND (SELECT left_at FROM guild WHERE guild_id IS event.guild_id) IS NULL
                AND NOT EXISTS (SELECT 1 FROM reminder_log WHERE event_id = message_id AND status = 'pending')
            ORDER BY next_reminder_at
            LIMIT 1
            """)
    @Nullable
    Instant findNextDue();

    /** Index event_gone; its rows come in the order of the list. */
    @Select("""
            SELECT guild_id AS guild, message_id AS message
            FROM event
            WHERE gone_since <= #{instant}
            ORDER BY gone_since, message_id
            """)
    List<EventId> listGone(Instant instant);

    /** Index event_gone. */
    @Select("SELECT gone_since FROM event WHERE gone_since > #{instant} ORDER BY gone_since LIMIT 1")
    @Nullable
    Instant findNextGone(Instant instant);

    /** Reads the whole table: asked at start only, not worth an index on each write. */
    @Select("SELECT guild_id AS guild, message_id AS message FROM event WHERE imported ORDER BY message_id")
    List<EventId> listImported();

    /** Reads the whole table: asked at start and after a lost session only, not worth an index on each write. */
    @Select("""
            SELECT guild_id AS guild, message_id AS message
            FROM event
            WHERE (SELECT left_at FROM guild WHERE guild_id IS event.guild_id) IS NULL AND (state IN ('active', 'paused', 'blocked')
                OR (state_reason = 'complete' AND iif(deadline IS NULL, over_since > #{completeAfter}, deadline > #{now})))
            ORDER BY message_id
            """)
    List<EventId> listOpen(Instant now, Instant completeAfter);
}
