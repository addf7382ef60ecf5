package reminderbot.adapters.discord.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A zone by all that people may call it.
 *
 * @param words region and city in lower case
 * @param city the last part of them
 * @param otherNames in lower case
 */
record NamedZone(ZoneId zone, String words, String city, List<String> otherNames) {
    /** How well typed text fits a zone, the best first. */
    enum Fit {
        NAME,
        BEGINNING_OF_NAME,
        BEGINNING_OF_WORD,
        ANYWHERE
    }

    static NamedZone of(String id) {
        String words = Typed.normal(id.replace('/', ' ').replace('_', ' '));
        String city = Typed.normal(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
        return new NamedZone(ZoneId.of(id), words, city, WellKnownZones.otherNames(id));
    }

    /** Empty when this is not the zone that is looked for. */
    Optional<Fit> fit(String text) {
        if (text.equals(city) || text.equals(words) || otherNames.contains(text)) {
            return Optional.of(Fit.NAME);
        }
        if (city.startsWith(text) || otherNames.stream().anyMatch(name -> name.startsWith(text))) {
            return Optional.of(Fit.BEGINNING_OF_NAME);
        }
        if ((" " + words).contains(" " + text)) {
            return Optional.of(Fit.BEGINNING_OF_WORD);
        }
        return words.contains(text) ? Optional.of(Fit.ANYWHERE) : Optional.empty();
    }
}
