package reminderbot.adapters.sqlite.reaction;

import java.util.List;
import reminderbot.adapters.sqlite.mapping.TableRows;

/** The answers as rows, for whoever checks all of them. */
public final class ReactionTable {
    private ReactionTable() {}

    /** The only table of this package. */
    public static List<TableRows<?>> tables() {
        return List.of(new TableRows<>(
                "reaction",
                "SELECT " + ReactionMapper.COLUMNS + "FROM reaction JOIN event ON message_id = event_id",
                List.of("event_id", "user_id"),
                ReactionRow.class,
                ReactionRow::toReaction));
    }
}
