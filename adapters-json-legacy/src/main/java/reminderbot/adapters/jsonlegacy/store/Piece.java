package reminderbot.adapters.jsonlegacy.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text that was rendered once; what comes out the same again is the same array. */
final class Piece {
    static final Piece NONE = new Piece(new byte[0]);

    private final byte[] bytes;

    private Piece(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What was there before if it says the same. */
    static Piece of(@Nullable Piece present, byte[] rendered) {
        return present != null && Arrays.equals(present.bytes, rendered) ? present : new Piece(rendered);
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}
