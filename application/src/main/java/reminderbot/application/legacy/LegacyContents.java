package reminderbot.application.legacy;

import java.util.List;

/**
 * Everything that was read from one of the older bot's files, in its order. The names of fields are those of the JSON
 * format, whatever the file calls them.
 *
 * @param events {@code message_id}, {@code channel_id}, {@code guild_id}, {@code title}, {@code description}, {@code
 *     interval_minutes}, {@code is_paused}, {@code required_reactions}, {@code last_reminder}, {@code created_at}, {@code
 *     users_who_reacted}, {@code all_users}; {@code reactions} as a list of {@code user_id}, {@code emoji} and {@code
 *     reacted_at}. A reader gives each as the rules expect it of JSON: lists as {@link LegacyValue.Items}, also where a
 *     database keeps them as text; {@code is_paused} as a {@link LegacyValue.Flag}; times that are known to be in UTC as texts
 *     that end in Z
 * @param guilds {@code guild_id}, {@code name}, and what {@code guild_configs} holds under its own names; empty for JSON
 * @param members {@code guild_id}, {@code user_id}, {@code username}, {@code is_bot}, {@code last_seen}; empty for JSON
 * @param leftBehind what is there and has no place in this bot, in words: how many of what
 */
public record LegacyContents(
        List<LegacyRecord> events, List<LegacyRecord> guilds, List<LegacyRecord> members, List<String> leftBehind) {
    public LegacyContents {
        events = List.copyOf(events);
        guilds = List.copyOf(guilds);
        members = List.copyOf(members);
        leftBehind = List.copyOf(leftBehind);
    }

    /** Of a format that holds events only. */
    public static LegacyContents of(List<LegacyRecord> events) {
        return new LegacyContents(events, List.of(), List.of(), List.of());
    }
}
