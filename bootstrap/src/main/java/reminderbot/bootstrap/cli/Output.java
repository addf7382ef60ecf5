package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a command prints when it is done: lines for people, or one JSON object for programs. */
final class Output {
    private Output() {}

    /** Prints one of both to standard output, in UTF-8. */
    static void print(boolean json, ObjectNode object, List<String> lines) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (json) {
            out.println(object);
        } else {
            lines.forEach(out::println);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Numbers by name, in alphabetical order. */
    static ObjectNode numbers(Map<String, Long> numbers) {
        ObjectNode object = object();
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(number -> object.put(number.getKey(), number.getValue()));
        return object;
    }
}
