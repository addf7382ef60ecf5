package reminderbot.adapters.sqlite.event;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;
import reminderbot.domain.event.EventTitle;

/**
 * The SQL function {@code title_holds(title, part)}: SQLite's own comparison knows the case of English letters only, and
 * the domain knows the rule.
 */
public final class TitleHolds extends Function {
    private TitleHolds() {}

    /** Makes the function known to a connection. */
    public static void addTo(Connection connection) throws SQLException {
        Function.create(connection, "title_holds", new TitleHolds());
    }

    @Override
    protected void xFunc() throws SQLException {
        result(new EventTitle(value_text(0)).holds(value_text(1)) ? 1 : 0);
    }
}
