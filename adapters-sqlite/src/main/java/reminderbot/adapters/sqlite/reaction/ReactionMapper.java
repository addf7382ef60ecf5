package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/** The SQL of answers. The event is always looked up with its guild. */
interface ReactionMapper {
    String COLUMNS = "guild_id, event_id, user_id, emoji, source, reacted_at, reaction.updated_at\n";

    /** The index of the table's UNIQUE; CROSS JOIN keeps SQLite to this order, whatever statistics say. */
    @Select("SELECT " + COLUMNS + """
            FROM event CROSS JOIN reaction ON event_id = message_id
            WHERE message_id = #{event.message} AND guild_id = #{event.guild} AND user_id = #{user}
            """)
    @Nullable
    ReactionRow find(EventId event, UserId user);

    /** The index of the table's UNIQUE; its rows come in the order of the list, to the handler one at a time. */
    @ResultType(AnswerRow.class)
    @Select("""
            SELECT user_id, emoji, source, reacted_at, reaction.updated_at
            FROM reaction JOIN event ON message_id = event_id
            WHERE event_id = #{message} AND guild_id = #{guild}
            ORDER BY user_id
            """)
    void list(EventId event, ResultHandler<AnswerRow> handler);

    /** The same from one user on, those that are alike as one row, for the reason of {@link #listUsers}; in no order. */
    @Select("""
            SELECT emoji, source, reacted_at, updated_at, json_group_array(user_id) AS users
            FROM (
                SELECT user_id, emoji, source, reacted_at, reaction.updated_at
                FROM reaction JOIN event ON message_id = event_id
                WHERE event_id = #{event.message} AND guild_id = #{event.guild} AND user_id > #{after}
                ORDER BY user_id
                LIMIT #{limit}
            )
            GROUP BY emoji, source, reacted_at, updated_at
            """)
    List<AlikeAnswersRow> listAfter(EventId event, long after, int limit);

    /** All users as one JSON array: to fetch a row through the driver costs more than to find it, and a roll has many. */
    @Select("""
            SELECT json_group_array(user_id)
            FROM event CROSS JOIN reaction ON event_id = message_id
            WHERE message_id = #{message} AND guild_id = #{guild}
            """)
    String listUsers(EventId event);

    /** Like {@link #listUsers}. */
    @Select("""
            SELECT json_group_array(user_id)
            FROM event CROSS JOIN reaction ON event_id = message_id
            WHERE message_id = #{event.message} AND guild_id = #{event.guild} AND reacted_at > #{since}
            """)
    String listUsersSince(EventId event, Instant since);

    /** Stores nothing when the guild has no such event. */
    @Insert("""
            INSERT INTO reaction (event_id, user_id, emoji, source, reacted_at, created_at, updated_at)
            SELECT message_id, #{userId}, #{emoji}, #{source}, #{reactedAt}, #{updatedAt}, #{updatedAt}
            FROM event
            WHERE message_id = #{eventId} AND guild_id = #{guildId}
            ON CONFLICT (event_id, user_id) DO UPDATE SET
                emoji = excluded.emoji, source = excluded.source, reacted_at = excluded.reacted_at,
                updated_at = excluded.updated_at
            """)
    void save(ReactionRow row);

    /** Many answers as one JSON array of arrays, for the reason of {@link #listUsers}; stores nothing like {@link #save}. */
    @Insert("""
            INSERT INTO reaction (event_id, user_id, emoji, source, reacted_at, created_at, updated_at)
            SELECT message_id, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 4
            FROM event CROSS JOIN json_each(#{answers})
            WHERE message_id = #{event.message} AND guild_id = #{event.guild}
            ON CONFLICT (event_id, user_id) DO UPDATE SET
                emoji = excluded.emoji, source = excluded.source, reacted_at = excluded.reacted_at,
                updated_at = excluded.updated_at
            """)
    void saveAll(EventId event, String answers);

    /** The same answer of many people, as a JSON array of these: those that are imported differ in nothing else. */
    @Insert("""
            INSERT INTO reaction (event_id, user_id, emoji, source, reacted_at, created_at, updated_at)
            SELECT message_id, value, #{row.emoji}, #{row.source}, #{row.reactedAt}, #{row.updatedAt}, #{row.updatedAt}
            FROM event CROSS JOIN json_each(#{users})
            WHERE message_id = #{event.message} AND guild_id = #{event.guild}
            ON CONFLICT (event_id, user_id) DO UPDATE SET
                emoji = excluded.emoji, source = excluded.source, reacted_at = excluded.reacted_at,
                updated_at = excluded.updated_at
            """)
    void saveAlike(EventId event, ReactionRow row, String users);

    @Delete("""
            DELETE FROM reaction
            WHERE event_id = (SELECT message_id FROM event
                              WHERE message_id = #{event.message} AND guild_id = #{event.guild})
                AND user_id = #{user}
            """)
    int delete(EventId event, UserId user);
}
