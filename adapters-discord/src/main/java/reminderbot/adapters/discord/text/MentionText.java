package reminderbot.adapters.discord.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/** People, roles and channels as Discord shows them by name. Only {@code allowed_mentions} decides whether that pings. */
public final class MentionText {
    private MentionText() {}

    public static String of(UserId user) {
        return "<@" + user + ">";
    }

    public static String of(RoleId role) {
        return "<@&" + role + ">";
    }

    public static String of(ChannelId channel) {
        return "<#" + channel + ">";
    }

    /** People in this order, at most so many by name, the others as a number. */
    public static String people(List<UserId> users, int most, Locale locale) {
        String named = users.stream().limit(most).map(MentionText::of).collect(Collectors.joining(" "));
        int more = users.size() - most;
        return more <= 0 ? named : named + " " + Texts.of("events", locale).get("and-more", more);
    }
}
