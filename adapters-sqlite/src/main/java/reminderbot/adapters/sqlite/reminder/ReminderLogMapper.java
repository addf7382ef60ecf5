package reminderbot.adapters.sqlite.reminder;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;

/** The SQL of reminders; that of their parts is in {@link ReminderPartMapper}. */
interface ReminderLogMapper {
    String SELECT = """
            SELECT id, guild_id, event_id, key, kind, scheduled_at, status, attempt, next_attempt_at, sent_at,
                failed_at, users_notified, error_message, planned_at, reminder_log.target_channel_id,
                newest_known_message, remove_at, reminder_log.updated_at
            FROM reminder_log JOIN event ON message_id = event_id
            """;

    /** Stores nothing when the guild has no such event, or a UNIQUE of the table says no. */
    @Insert("""
            INSERT INTO reminder_log
                (event_id, key, kind, scheduled_at, status, attempt, next_attempt_at, sent_at, failed_at,
                users_notified, error_message, planned_at, target_channel_id, newest_known_message, remove_at,
                created_at, updated_at)
            SELECT message_id, #{key}, #{kind}, #{scheduledAt}, #{status}, #{attempt}, #{nextAttemptAt}, #{sentAt},
                #{failedAt}, #{usersNotified}, #{errorMessage}, #{plannedAt}, #{targetChannelId},
                #{newestKnownMessage}, #{removeAt}, #{updatedAt}, #{updatedAt}
            FROM event
            WHERE message_id = #{eventId} AND guild_id = #{guildId}
            ON CONFLICT DO NOTHING
            """)
    int add(ReminderRow row);

    /** Keeps the number of tries of a reminder that is finished. */
    @Update("""
            UPDATE reminder_log
            SET status = #{row.status}, attempt = iif(#{row.status} = 'pending', #{row.attempt}, attempt),
                next_attempt_at = #{row.nextAttemptAt}, sent_at = #{row.sentAt}, failed_at = #{row.failedAt},
                users_notified = #{row.usersNotified}, error_message = #{row.errorMessage},
                planned_at = #{row.plannedAt}, target_channel_id = #{row.targetChannelId},
                newest_known_message = #{row.newestKnownMessage}, remove_at = #{row.removeAt},
                updated_at = #{row.updatedAt}
            WHERE id = #{id}
            """)
    void update(long id, ReminderRow row);

    /** The index of the key's UNIQUE. */
    @Select("""
            SELECT id
            FROM reminder_log JOIN event ON message_id = event_id
            WHERE key = #{key} AND event_id = #{event.message} AND guild_id = #{event.guild}
            """)
    @Nullable
    Long findId(EventId event, String key);

    /** The index of the key's UNIQUE. */
    @Select(SELECT + "WHERE key = #{key} AND guild_id = #{guild}")
    @Nullable
    ReminderRow find(GuildId guild, String key);

    /** Index reminder_log_one_pending. */
    @Select(SELECT + "WHERE event_id = #{message} AND guild_id = #{guild} AND status = 'pending'")
    @Nullable
    ReminderRow findPending(EventId event);

    /** The index of UNIQUE (event_id, scheduled_at); its rows come in the order of the list. */
    @Select(SELECT + """
            WHERE event_id = #{event.message} AND guild_id = #{event.guild}
            ORDER BY scheduled_at DESC
            LIMIT #{limit}
            """)
    List<ReminderRow> list(EventId event, int limit);

    /** Index reminder_log_next_attempt, which holds nothing but pending reminders. */
    @Select("""
            SELECT guild_id AS guild, event_id AS message
            FROM reminder_log JOIN event ON message_id = event_id
            WHERE next_attempt_at <= #{now}
            ORDER BY next_attempt_at, event_id
            LIMIT #{limit}
            """)
    List<EventId> listDueTries(Instant now, int limit);

    /** Index reminder_log_next_attempt. */
    @Select("SELECT min(next_attempt_at) FROM reminder_log WHERE next_attempt_at > #{now}")
    @Nullable
    Instant findNextTryAfter(Instant now);

    /**
     * Who was pinged for the event at any time, or in its guild since an instant; to the handler one at a time. Index
     * reminder_log_pinged, which needs its expression as it stands here: of other events it reads that period alone. CROSS
     * JOIN keeps SQLite to this order, whatever statistics say.
     */
    @ResultType(PingsRow.class)
    @Select("""
            SELECT r.user_id, max(iif(l.for_event, l.at, NULL)) AS last_for_event,
                max(iif(l.at >= #{since}, l.at, NULL)) AS last_in_guild, sum(l.at >= #{since}) AS recently
            FROM (
                SELECT id, status, coalesce(sent_at, failed_at, planned_at) AS at, true AS for_event
                FROM event asked
                    CROSS JOIN reminder_log ON event_id = asked.message_id
                WHERE asked.message_id = #{event.message} AND asked.guild_id = #{event.guild}
                    AND planned_at IS NOT NULL
                UNION ALL
                SELECT id, status, coalesce(sent_at, failed_at, planned_at) AS at, false AS for_event
                FROM event asked
                    CROSS JOIN event e ON e.guild_id = asked.guild_id AND e.message_id <> asked.message_id
                    CROSS JOIN reminder_log ON event_id = e.message_id
                WHERE asked.message_id = #{event.message} AND asked.guild_id = #{event.guild}
                    AND planned_at IS NOT NULL AND coalesce(sent_at, failed_at, planned_at) >= #{since}) l
                CROSS JOIN reminder_part p ON p.reminder_id = l.id
                CROSS JOIN reminder_recipient r ON r.reminder_id = p.reminder_id AND r.part = p.number
            WHERE p.state IN ('delivered', 'deleted_since', 'removed') OR (p.state = 'open' AND l.status = 'pending')
            GROUP BY r.user_id
            """)
    void listPings(EventId event, Instant since, ResultHandler<PingsRow> handler);

    /** Index reminder_log_removal, whose rows come in the order of the list. */
    @Select("""
            SELECT guild_id, key
            FROM reminder_log CROSS JOIN event ON message_id = event_id
            WHERE remove_at <= #{now}
            ORDER BY remove_at, key
            LIMIT #{limit}
            """)
    List<RemovalRow> listDueRemovals(Instant now, int limit);

    /** Index reminder_log_removal. */
    @Select("SELECT remove_at FROM reminder_log WHERE remove_at IS NOT NULL ORDER BY remove_at LIMIT 1")
    @Nullable
    Instant findNextRemoval();

    /** The index of UNIQUE (event_id, scheduled_at); the sign keeps SQLite from the removals of all guilds. */
    @Update("""
            UPDATE reminder_log
            SET remove_at = #{to}, updated_at = #{now}
            WHERE event_id = (SELECT message_id FROM event
                              WHERE message_id = #{event.message} AND guild_id = #{event.guild})
                AND +remove_at > #{to}
            """)
    void hastenRemovals(EventId event, Instant to, Instant now);

    /**
     * Index reminder_log_status. The rule is {@link reminderbot.domain.reminder.ReminderLog#isForgettable}.
     *
     * @param completeAfter a complete event without a deadline that was closed after it opens again by itself
     */
    @Delete("""
            DELETE FROM reminder_log
            WHERE id IN (
                SELECT id
                FROM reminder_log CROSS JOIN event ON message_id = event_id
                WHERE status IN ('sent', 'failed') AND scheduled_at < #{before} AND coalesce(sent_at, failed_at) < #{before}
                    AND (NOT EXISTS (SELECT 1 FROM reminder_part p
                                     WHERE p.reminder_id = id AND p.state IN ('delivered', 'deleted_since', 'removed'))
                        OR (event.state IN ('closed', 'archived')
                            AND NOT (state_reason IS 'complete'
                                AND iif(deadline IS NULL, over_since > #{completeAfter}, deadline > #{before}))))
                LIMIT #{limit})
            """)
    int deleteForgettable(Instant before, Instant completeAfter, int limit);
}
