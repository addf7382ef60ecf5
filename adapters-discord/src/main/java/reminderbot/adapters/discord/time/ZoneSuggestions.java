package reminderbot.adapters.discord.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/**
 * Time zones to choose from while somebody types: by city, region, abbreviation or another well-known name, or by the
 * offset that a zone has now. Thread-safe.
 */
public final class ZoneSuggestions {
    private static final Pattern REGION_AND_CITY = Pattern.compile(
            "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    /** Such as 14:05. */
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The well-known ones first. */
    private static final List<NamedZone> ZONES = Stream.concat(
                    WellKnownZones.ids().stream(),
                    ZoneId.getAvailableZoneIds().stream().sorted())
            .filter(id -> REGION_AND_CITY.matcher(id).matches())
            .distinct()
            .map(NamedZone::of)
            .toList();

    private ZoneSuggestions() {}

    /** At most 25, the best first; the most wanted ones when nothing is typed. A choice's value is the id of its zone. */
    public static List<Command.Choice> of(String typed, Instant now) {
        String text = Typed.normal(typed.replace('/', ' ').replace('_', ' '));
        Optional<ZoneOffset> offset = ZoneGrammar.offset(text);
        Stream<ZoneId> found = offset.isPresent() ? withOffset(offset.get(), now) : called(text);
        return found.limit(OptionData.MAX_CHOICES)
                .map(zone -> choice(zone, now))
                .toList();
    }

    /** The cities first, because their clocks change as people's do, and last the bare offset. */
    private static Stream<ZoneId> withOffset(ZoneOffset offset, Instant now) {
        Stream<ZoneId> cities = ZONES.stream()
                .map(NamedZone::zone)
                .filter(zone -> zone.getRules().getOffset(now).equals(offset));
        return Stream.concat(cities.limit(OptionData.MAX_CHOICES - 1), Stream.of(ZoneId.ofOffset("UTC", offset)))
                .distinct();
    }

    private static Stream<ZoneId> called(String text) {
        return ZONES.stream()
                .filter(zone -> zone.fit(text).isPresent())
                .sorted(Comparator.comparing(zone -> zone.fit(text).orElseThrow()))
                .map(NamedZone::zone);
    }

    private static Command.Choice choice(ZoneId zone, Instant now) {
        ZonedDateTime there = now.atZone(zone);
        String offset = there.getOffset().equals(ZoneOffset.UTC)
                ? "+00:00"
                : there.getOffset().getId();
        return new Command.Choice(zone.getId() + " (UTC" + offset + ", " + CLOCK.format(there) + ")", zone.getId());
    }
}
