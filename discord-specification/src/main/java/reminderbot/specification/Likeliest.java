package reminderbot.specification;

import com.networknt.schema.Error;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where one of several shapes is wanted, the validator tells what is missing from each of them. Of shapes that have a type
 * other than the value's nobody wants to read.
 */
final class Likeliest {

    private static final Pattern SHAPE = Pattern.compile(".*/(?:oneOf|anyOf)/\\d+(?=/)");
    private static final Set<String> OTHER_TYPE = Set.of("enum", "const", "type");
    private static final Set<String> SUMMARIES = Set.of("oneOf", "anyOf");

    private Likeliest() {}

    /** These errors without those of unlikely shapes; when no shape is likely, all of them, the deepest first. */
    static List<Error> of(List<Error> errors) {
        Set<String> unlikely = errors.stream()
                .filter(Likeliest::tellsOfAnotherType)
                .flatMap(error -> shape(error).stream())
                .collect(Collectors.toSet());
        List<Error> likely = errors.stream()
                .filter(error -> !SUMMARIES.contains(error.getKeyword()))
                .filter(error ->
                        unlikely.stream().noneMatch(shape -> path(error).startsWith(shape + "/")))
                .toList();
        return likely.isEmpty() ? deepestFirst(errors) : likely;
    }

    private static List<Error> deepestFirst(List<Error> errors) {
        return errors.stream()
                .sorted(Comparator.comparingInt(
                        error -> -error.getInstanceLocation().getNameCount()))
                .toList();
    }

    private static boolean tellsOfAnotherType(Error error) {
        boolean ofWholeValue = shape(error)
                .map(shape -> path(error).substring(shape.length()))
                .filter(rest -> rest.matches("(/\\$ref)?/type"))
                .isPresent();
        return OTHER_TYPE.contains(error.getKeyword())
                && (ofWholeValue || error.getInstanceLocation().toString().endsWith("/type"));
    }

    private static Optional<String> shape(Error error) {
        Matcher matcher = SHAPE.matcher(path(error));
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String path(Error error) {
        return error.getEvaluationPath().toString();
    }
}
