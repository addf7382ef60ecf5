package reminderbot.application.legacy;

/**
 * One record of the older bot, as it was read.
 *
 * @param key how the file names it: the member name in JSON; in a database what tells its records apart, for an event the
 *     message id, whatever the primary key
 * @param value {@link LegacyValue.Fields} if it is any good
 */
public record LegacyRecord(String key, LegacyValue value) {}
