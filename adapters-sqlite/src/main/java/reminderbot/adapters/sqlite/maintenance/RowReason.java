package reminderbot.adapters.sqlite.maintenance;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reminderbot.domain.storage.StorageException;

/** Why a row means nothing in the domain, in words that fit into a sentence. */
final class RowReason {
    private static final Pattern UNKNOWN_CONSTANT = Pattern.compile("No enum constant .*\\.(\\w+)\\.(.*)");

    private RowReason() {}

    static String of(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof StorageException)) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLException damage) {
            return Reason.of(damage);
        }
        if (cause instanceof NullPointerException) {
            return "a value is missing that its state needs";
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        Matcher unknown = UNKNOWN_CONSTANT.matcher(message);
        return unknown.matches() ? "%s is no %s".formatted(unknown.group(2), unknown.group(1)) : message;
    }
}
