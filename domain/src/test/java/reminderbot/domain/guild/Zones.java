package reminderbot.domain.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;

/** Zones for tests: all continents, half and quarter hours, changes by half an hour and by two, and none at all. */
public final class Zones {
    /** When the years the tests look at begin. */
    public static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    /** When they are over. */
    public static final Instant END = Instant.parse("2029-01-01T00:00:00Z");

    private static final List<String> NAMES = List.of(
            "UTC",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Africa/El_Aaiun",
            "Africa/Johannesburg",
            "Africa/Lagos",
            "America/Anchorage",
            "America/Asuncion",
            "America/Bogota",
            "America/Caracas",
            "America/Chicago",
            "America/Denver",
            "America/Halifax",
            "America/Havana",
            "America/Los_Angeles",
            "America/Mexico_City",
            "America/Miquelon",
            "America/New_York",
            "America/Nuuk",
            "America/Phoenix",
            "America/Port-au-Prince",
            "America/Santiago",
            "America/Sao_Paulo",
            "America/Scoresbysund",
            "America/St_Johns",
            "Antarctica/Troll",
            "Asia/Almaty",
            "Asia/Beirut",
            "Asia/Famagusta",
            "Asia/Gaza",
            "Asia/Jerusalem",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Asia/Shanghai",
            "Asia/Tehran",
            "Asia/Tokyo",
            "Atlantic/Azores",
            "Australia/Adelaide",
            "Australia/Eucla",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Europe/Chisinau",
            "Europe/Dublin",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Paris",
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Chatham",
            "Pacific/Easter",
            "Pacific/Kiritimati",
            "Pacific/Norfolk");

    private Zones() {}

    /** All of them. */
    public static List<ZoneId> all() {
        return NAMES.stream().map(ZoneId::of).toList();
    }

    /** Every change of clocks of a zone in the years the tests look at; without one, the middle of them. */
    public static List<Instant> changes(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<Instant> changes = Stream.iterate(
                        rules.nextTransition(BEGIN),
                        change -> change != null && change.getInstant().isBefore(END),
                        change -> rules.nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .toList();
        return changes.isEmpty() ? List.of(Instant.parse("2026-06-30T12:00:00Z")) : changes;
    }
}
