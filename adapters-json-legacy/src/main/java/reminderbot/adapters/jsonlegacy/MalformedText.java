package reminderbot.adapters.jsonlegacy;

import java.io.CharConversionException;
import java.io.Serial;

/** Bytes that are no text in UTF-8, and where they stand. */
final class MalformedText extends CharConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedText(int line, int column) {
        super("no UTF-8 in line %d, column %d".formatted(line, column));
        this.line = line;
        this.column = column;
    }

    /** From 1 on. */
    int line() {
        return line;
    }

    /** From 1 on, in chars. */
    int column() {
        return column;
    }
}
