package reminderbot.bootstrap.config;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Named values: the environment, over a {@code .env} file. A blank value counts as absent. */
public final class Variables {
    private static final String FILE = ".env";

    private final Map<String, String> values;
    private final Set<String> namesInFile;

    private Variables(Map<String, String> values, Set<String> namesInFile) {
        this.values = Map.copyOf(values);
        this.namesInFile = Set.copyOf(namesInFile);
    }

    /** These values and no file. */
    public static Variables of(Map<String, String> values) {
        return new Variables(values, Set.of());
    }

    /**
     * The environment over the {@code .env} file of a folder, which need not exist.
     *
     * @throws InvalidSettings when the file has a line that cannot be read
     */
    public static Variables read(Map<String, String> environment, Path folder) {
        Map<String, String> inFile = Files.exists(folder.resolve(FILE)) ? readFile(folder) : Map.of();
        Map<String, String> together = new HashMap<>(inFile);
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                together.put(name, value);
            }
        });
        return new Variables(together, inFile.keySet());
    }

    private static Map<String, String> readFile(Path folder) {
        try {
            Dotenv file = Dotenv.configure()
                    .directory(folder.toAbsolutePath().toString())
                    .filename(FILE)
                    .load();
            return file.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE).stream()
                    .collect(Collectors.toMap(DotenvEntry::getKey, DotenvEntry::getValue, (first, second) -> second));
        } catch (DotenvException e) {
            throw new InvalidSettings(
                    List.of(
                            "The file .env has a line that is not NAME=value, or is not saved as UTF-8 without a byte order mark; write each variable on a line of its own, without \"export\"."));
        }
    }

    /** The value without surrounding spaces; empty when it is absent or blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * Names that are set and not known, in alphabetical order: all such names in the file, and in the environment, where
     * other programs have theirs, those to look for.
     */
    public Set<String> namesNotIn(Set<String> known, Set<String> lookedFor) {
        Set<String> others = new TreeSet<>(namesInFile);
        lookedFor.stream().filter(values::containsKey).forEach(others::add);
        others.removeAll(known);
        return others;
    }
}
