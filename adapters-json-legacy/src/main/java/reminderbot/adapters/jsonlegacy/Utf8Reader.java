package reminderbot.adapters.jsonlegacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that says where its bytes stop to be any, which a decoder of the library does not. Skips a byte order mark
 * at the beginning. Not thread-safe.
 */
final class Utf8Reader extends Reader {
    private static final int CAPACITY = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
    private final CharBuffer chars = CharBuffer.allocate(CAPACITY).flip();
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    Utf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !ended) {
            decodeMore();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        skipByteOrderMark();
        follow();
        if (result.isError() || (ended && bytes.hasRemaining())) {
            throw new MalformedText(line, column);
        }
    }

    private void skipByteOrderMark() {
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void follow() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            boolean lineEnds = chars.get(i) == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
