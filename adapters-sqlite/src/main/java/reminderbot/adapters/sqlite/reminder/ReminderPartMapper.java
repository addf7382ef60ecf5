package reminderbot.adapters.sqlite.reminder;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** The SQL of the parts of a reminder and their recipients; a reminder is named by the number of its row. */
interface ReminderPartMapper {
    /** Of the table reminder_part, named p. */
    String COLUMNS = """
            number, state, message_id,
                (SELECT json_group_array(user_id ORDER BY position)
                 FROM reminder_recipient r
                 WHERE r.reminder_id = p.reminder_id AND r.part = p.number) AS recipients
            """;

    @Select("SELECT " + COLUMNS + """
            FROM reminder_part p
            WHERE reminder_id = #{reminder}
            ORDER BY number
            """)
    List<PartRow> list(long reminder);

    @Insert("""
            INSERT INTO reminder_part (reminder_id, number, state, message_id)
            VALUES (#{reminder}, #{part.number}, #{part.state}, #{part.messageId})
            """)
    void add(long reminder, PartRow part);

    @Insert("""
            INSERT INTO reminder_recipient (reminder_id, part, position, user_id)
            SELECT #{reminder}, #{part.number}, key, value FROM json_each(#{part.recipients})
            """)
    void addRecipients(long reminder, PartRow part);

    /** Removes a part with its recipients. */
    @Delete("DELETE FROM reminder_part WHERE reminder_id = #{reminder} AND number = #{number}")
    void delete(long reminder, int number);
}
