package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The SQL of members and of opting out. */
interface MemberMapper {
    @Select("""
            SELECT guild_id, user_id, username, is_bot, last_seen, away_until, opted_out
            FROM user
            WHERE guild_id = #{guild} AND user_id = #{user}
            """)
    @Nullable
    MemberRow find(GuildId guild, UserId user);

    /**
     * Those that are alike as one row, in no order: to fetch a row through the driver costs more than to find it, and most
     * have no name but that of {@link KnownMember#placeholder}.
     */
    @Select("""
            SELECT nullif(username, 'User ' || user_id) AS name, is_bot, last_seen, away_until, opted_out,
                json_group_array(user_id) AS users
            FROM (
                SELECT user_id, username, is_bot, last_seen, away_until, opted_out
                FROM user
                WHERE guild_id = #{guild} AND user_id > #{after}
                ORDER BY user_id
                LIMIT #{limit}
            )
            GROUP BY 1, is_bot, last_seen, away_until, opted_out
            """)
    List<AlikeMembersRow> list(GuildId guild, long after, int limit);

    /** Many people as one JSON array of arrays: a statement each, through the driver, costs more than to store them. */
    @Insert("""
            INSERT INTO user
                (guild_id, user_id, username, is_bot, last_seen, away_until, opted_out, created_at, updated_at)
            SELECT #{guild}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, #{now}, #{now}
            FROM json_each(#{members})
            WHERE true
            ON CONFLICT (guild_id, user_id) DO UPDATE SET
                username = excluded.username, is_bot = excluded.is_bot, last_seen = excluded.last_seen,
                away_until = excluded.away_until, opted_out = excluded.opted_out, updated_at = excluded.updated_at
            """)
    void saveAll(GuildId guild, String members, Instant now);

    @Insert("""
            INSERT INTO user
                (guild_id, user_id, username, is_bot, last_seen, away_until, opted_out, created_at, updated_at)
            VALUES (#{row.guildId}, #{row.userId}, #{row.username}, #{row.isBot}, #{row.lastSeen}, #{row.awayUntil},
                #{row.optedOut}, #{now}, #{now})
            ON CONFLICT (guild_id, user_id) DO UPDATE SET
                username = excluded.username, is_bot = excluded.is_bot, last_seen = excluded.last_seen,
                away_until = excluded.away_until, opted_out = excluded.opted_out, updated_at = excluded.updated_at
            """)
    void save(MemberRow row, Instant now);

    /** Many people as one JSON array; somebody new has the name of {@link KnownMember#placeholder}. */
    @Insert("""
            INSERT INTO user
                (guild_id, user_id, username, is_bot, last_seen, away_until, opted_out, created_at, updated_at)
            SELECT #{guild}, value, 'User ' || value, 0, #{seen}, NULL, 0, #{now}, #{now}
            FROM json_each(#{users})
            WHERE true
            ON CONFLICT (guild_id, user_id) DO UPDATE SET
                last_seen = max(last_seen, excluded.last_seen), updated_at = excluded.updated_at
            """)
    void touch(GuildId guild, String users, Instant seen, Instant now);

    /** Stores nothing when the guild has no such event, or twice. */
    @Insert("""
            INSERT INTO event_opt_out (event_id, user_id)
            SELECT message_id, #{user} FROM event WHERE message_id = #{event.message} AND guild_id = #{event.guild}
            ON CONFLICT DO NOTHING
            """)
    void optOut(EventId event, UserId user);

    @Delete("""
            DELETE FROM event_opt_out
            WHERE event_id = (SELECT message_id FROM event
                              WHERE message_id = #{event.message} AND guild_id = #{event.guild})
                AND user_id = #{user}
            """)
    int optIn(EventId event, UserId user);

    @Select("""
            SELECT
                (SELECT count(*) FROM reaction
                 WHERE event_id IN (SELECT message_id FROM event WHERE guild_id = #{guild}) AND user_id = #{user})
                    AS answers,
                (SELECT count(*) FROM event_opt_out
                 WHERE event_id IN (SELECT message_id FROM event WHERE guild_id = #{guild}) AND user_id = #{user})
                    AS opt_outs,
                (SELECT count(*) FROM reminder_recipient
                 WHERE reminder_id IN (SELECT id FROM event CROSS JOIN reminder_log ON event_id = message_id
                                       WHERE guild_id = #{guild})
                    AND user_id = #{user}) AS pings,
                (SELECT count(*) FROM event WHERE guild_id = #{guild} AND created_by = #{user}) AS watches
            """)
    Remembered count(GuildId guild, UserId user);

    @Delete("DELETE FROM user WHERE guild_id = #{guild} AND user_id = #{user}")
    int delete(GuildId guild, UserId user);

    @Delete("""
            DELETE FROM reaction
            WHERE event_id IN (SELECT message_id FROM event WHERE guild_id = #{guild}) AND user_id = #{user}
            """)
    int deleteAnswers(GuildId guild, UserId user);

    @Delete("""
            DELETE FROM event_opt_out
            WHERE event_id IN (SELECT message_id FROM event WHERE guild_id = #{guild}) AND user_id = #{user}
            """)
    int deleteOptOuts(GuildId guild, UserId user);

    @Delete("""
            DELETE FROM reminder_recipient
            WHERE reminder_id IN (SELECT id FROM event CROSS JOIN reminder_log ON event_id = message_id
                                  WHERE guild_id = #{guild})
                AND user_id = #{user}
            """)
    int deletePings(GuildId guild, UserId user);

    @Update("UPDATE event SET created_by = NULL WHERE guild_id = #{guild} AND created_by = #{user}")
    int deleteWatches(GuildId guild, UserId user);

    /** Somebody who opted out of the event and is away is in it twice. */
    @Select("""
            SELECT o.user_id, 1 AS opted_out
            FROM event_opt_out o JOIN event ON message_id = o.event_id
            WHERE o.event_id = #{event.message} AND guild_id = #{event.guild}
            UNION ALL
            SELECT u.user_id, u.opted_out
            FROM event e JOIN user u ON u.guild_id = e.guild_id
            WHERE e.message_id = #{event.message} AND e.guild_id = #{event.guild}
                AND (u.opted_out = 1 OR u.away_until > #{now})
            """)
    List<ExcuseRow> listExcused(EventId event, Instant now);
}
