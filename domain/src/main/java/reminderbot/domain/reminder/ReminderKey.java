package reminderbot.domain.reminder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.regex.Pattern;
import reminderbot.domain.id.MessageId;

/**
 * Names one reminder, the same after every restart, so that Discord and a later try recognise what was sent already
 * (design, section 4.5).
 *
 * @param text {@value #LENGTH} characters of base32 (RFC 4648) in lower case
 */
public record ReminderKey(String text) {
    private static final int LENGTH = 16;
    private static final int BITS_PER_CHARACTER = 5;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

    public ReminderKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a reminder key: " + text);
        }
    }

    /** The key of the reminder of this event that is due at this instant, in whole milliseconds. */
    public static ReminderKey of(MessageId event, Instant scheduledAt, ReminderKind kind) {
        byte[] kindName = kind.name().getBytes(StandardCharsets.US_ASCII);
        byte[] identity = ByteBuffer.allocate(2 * Long.BYTES + kindName.length)
                .putLong(event.value())
                .putLong(scheduledAt.toEpochMilli())
                .put(kindName)
                .array();
        return new ReminderKey(base32(sha256(identity)));
    }

    /** The nonce under which Discord takes a part of this reminder once only; at most 25 characters. */
    public String nonce(int part) {
        return text + "-" + part;
    }

    private static String base32(byte[] hash) {
        long bits = ByteBuffer.wrap(hash).getLong();
        long more = ByteBuffer.wrap(hash, Long.BYTES, Long.BYTES).getLong();
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            long source = i < LENGTH / 2 ? bits : more;
            int shift = BITS_PER_CHARACTER * (i % (LENGTH / 2));
            characters.append(ALPHABET.charAt((int) (source >>> shift) & 0x1F));
        }
        return characters.toString();
    }

    private static byte[] sha256(byte[] identity) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(identity);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
