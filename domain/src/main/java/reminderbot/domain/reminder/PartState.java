package reminderbot.domain.reminder;

import reminderbot.domain.id.MessageId;

/** What became of one message of a reminder. */
public sealed interface PartState {
    /** Not known to be delivered. */
    record Open() implements PartState {}

    /** Delivered as this message. */
    record Delivered(MessageId message) implements PartState {}

    /** Delivered, and deleted by somebody before the bot learnt its id. */
    record DeletedSince() implements PartState {}

    /** Delivered, and removed by the bot since; its people were pinged all the same. */
    record Removed() implements PartState {}

    /** Nobody was left to ping, so it was never sent. */
    record Skipped() implements PartState {}
}
