package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.GuildId;

/** The SQL of guilds. */
interface GuildMapper {
    @Select("SELECT guild_id, name, settings, left_at, updated_at FROM guild WHERE guild_id = #{id}")
    @Nullable
    GuildRow find(GuildId id);

    @Insert("""
            INSERT INTO guild (guild_id, name, settings, left_at, created_at, updated_at)
            VALUES (#{guildId}, #{name}, #{settings}, #{leftAt}, #{updatedAt}, #{updatedAt})
            ON CONFLICT (guild_id) DO UPDATE SET
                name = excluded.name, settings = excluded.settings, left_at = excluded.left_at,
                updated_at = excluded.updated_at
            """)
    void save(GuildRow row);

    /** With all that hangs on them. */
    @Delete("DELETE FROM event WHERE guild_id = #{id}")
    void deleteEvents(GuildId id);

    @Delete("DELETE FROM user WHERE guild_id = #{id}")
    void deleteMembers(GuildId id);

    /** Fails while the guild has events or members. */
    @Delete("DELETE FROM guild WHERE guild_id = #{id}")
    int delete(GuildId id);

    /** Reads the whole table: asked once a day and at start. */
    @Select("SELECT guild_id FROM guild WHERE left_at IS NULL ORDER BY guild_id")
    List<GuildId> listPresent();

    /** Reads the whole table, like {@link #listPresent}. */
    @Select("SELECT guild_id FROM guild WHERE left_at <= #{instant} ORDER BY guild_id")
    List<GuildId> listLeft(Instant instant);
}
