package reminderbot.adapters.jsonlegacy.store;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reminderbot.application.legacy.LegacyValue;

/**
 * A record of the main file beside what this bot wrote there last. By content: the order of a list is nothing, nor is how a
 * number or a time is spelled. What a file leaves out was not changed.
 */
record Written(MainRecord ours, LegacyValue.Fields found) {
    boolean hasOtherChannel() {
        return isOther("channel_id", value -> isWhole(value, ours.channel()));
    }

    boolean hasOtherTitle() {
        return isOther("title", value -> isText(value, ours.title()));
    }

    boolean hasOtherInterval() {
        return isOther("interval_minutes", this::isOurInterval);
    }

    boolean hasOtherRequired() {
        return isOther("required_reactions", value -> value.equals(texts(ours.required())));
    }

    boolean hasOtherLastReminder() {
        return isOther("last_reminder", value -> isTime(value, ours.lastReminder()));
    }

    boolean hasOtherCreation() {
        return isOther("created_at", value -> isTime(value, ours.createdAt()));
    }

    boolean hasOtherPause() {
        return isOther("is_paused", value -> value.equals(new LegacyValue.Flag(ours.paused())));
    }

    /** True as well for a format that tells more of answers than this bot wrote there. */
    boolean hasOtherAnswers() {
        return field("reactions").isPresent() || isOther("users_who_reacted", this::areOurReactors);
    }

    /** Whether it begins a new round of reminders. */
    boolean hasOtherTimes() {
        return hasOtherInterval() || hasOtherLastReminder() || hasOtherPause();
    }

    private boolean isOther(String name, Predicate<LegacyValue> same) {
        return field(name).filter(value -> !same.test(value)).isPresent();
    }

    private Optional<LegacyValue> field(String name) {
        return Optional.ofNullable(found.values().get(name)).filter(value -> !(value instanceof LegacyValue.Nothing));
    }

    private boolean isOurInterval(LegacyValue value) {
        double minutes = ours.intervalMinutes();
        return value instanceof LegacyValue.Decimal decimal
                ? Double.compare(decimal.number(), minutes) == 0
                : value instanceof LegacyValue.Whole whole && whole.number().doubleValue() == minutes;
    }

    private boolean areOurReactors(LegacyValue value) {
        Set<LegacyValue> reactors = ours.reacted().stream().map(Written::whole).collect(Collectors.toSet());
        return value instanceof LegacyValue.Items items
                && items.items().stream().collect(Collectors.toSet()).equals(reactors);
    }

    private static boolean isText(LegacyValue value, String expected) {
        return value.equals(new LegacyValue.Text(expected));
    }

    private static boolean isTime(LegacyValue value, String expected) {
        return value instanceof LegacyValue.Text text && LocalText.isSame(text.text(), expected);
    }

    private static boolean isWhole(LegacyValue value, long expected) {
        return value.equals(whole(expected));
    }

    private static LegacyValue whole(long number) {
        return new LegacyValue.Whole(BigInteger.valueOf(number));
    }

    private static LegacyValue texts(List<String> texts) {
        return new LegacyValue.Items(
                texts.stream().<LegacyValue>map(LegacyValue.Text::new).toList());
    }
}
