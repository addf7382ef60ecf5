package reminderbot.application.legacy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import reminderbot.contracts.fixture.Ids;

/** A record of the older bot to be changed by a test: an event with nothing wrong about it. */
final class OldRecord {
    static final String KEY = Ids.message(1).toString();
    static final LegacyValue NULL = new LegacyValue.Nothing();

    private final Map<String, LegacyValue> fields = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private String key = KEY;

    private OldRecord() {}

    static OldRecord sound() {
        return new OldRecord()
                .with("message_id", whole(Ids.message(1).value()))
                .with("channel_id", whole(Ids.CHANNEL.value()))
                .with("guild_id", whole(Ids.GUILD.value()))
                .with("title", text("Cup final"))
                .with("interval_minutes", whole(60))
                .with("is_paused", flag(false))
                .with("required_reactions", list(text("✅"), text("❌")))
                .with("last_reminder", text("2026-03-01T18:00:00.000001"))
                .with("created_at", text("2026-03-01T12:00:00"))
                .with("users_who_reacted", list(whole(Ids.user(1).value())))
                .with(
                        "all_users",
                        list(whole(Ids.user(1).value()), whole(Ids.user(2).value())));
    }

    static OldRecord empty() {
        return new OldRecord();
    }

    OldRecord with(String field, LegacyValue value) {
        fields.put(field, value);
        return this;
    }

    OldRecord without(String field) {
        fields.remove(field);
        return this;
    }

    OldRecord repeating(String field) {
        repeated.add(field);
        return this;
    }

    OldRecord under(String newKey) {
        key = newKey;
        return this;
    }

    /** The n-th message, both as the key and inside. */
    OldRecord about(int message) {
        return under(Ids.message(message).toString())
                .with("message_id", whole(Ids.message(message).value()));
    }

    LegacyRecord build() {
        return new LegacyRecord(key, new LegacyValue.Fields(fields, repeated));
    }

    static LegacyValue whole(long number) {
        return new LegacyValue.Whole(BigInteger.valueOf(number));
    }

    static LegacyValue whole(String number) {
        return new LegacyValue.Whole(new BigInteger(number));
    }

    static LegacyValue decimal(double number) {
        return new LegacyValue.Decimal(number, Double.toString(number));
    }

    static LegacyValue text(String text) {
        return new LegacyValue.Text(text);
    }

    static LegacyValue flag(boolean value) {
        return new LegacyValue.Flag(value);
    }

    static LegacyValue list(LegacyValue... items) {
        return new LegacyValue.Items(Arrays.asList(items));
    }

    static LegacyValue reaction(long user, String emoji, String reactedAt) {
        return new LegacyValue.Fields(
                Map.of("user_id", whole(user), "emoji", text(emoji), "reacted_at", text(reactedAt)), Set.of());
    }
}
