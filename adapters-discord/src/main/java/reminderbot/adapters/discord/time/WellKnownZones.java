package reminderbot.adapters.discord.time;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The zones that most people look for, and what they call them besides the id's city: abbreviations, countries, French
 * names, large cities that have no zone of their own. Several zones may share a name.
 */
final class WellKnownZones {
    /** Zone ids and other names, comma-separated, in the order in which they are suggested. */
    private static final List<Map.Entry<String, String>> TABLE = List.of(
            entry("Europe/Paris", "cet,cest,france,lyon,marseille"),
            entry("Europe/London", "gmt,bst,londres,uk"),
            entry("Europe/Brussels", "cet,cest,bruxelles,belgique"),
            entry("Europe/Zurich", "cet,cest,suisse,geneve,lausanne"),
            entry("Europe/Berlin", "cet,cest,germany,allemagne,munich"),
            entry("Europe/Madrid", "cet,cest,barcelona,barcelone"),
            entry("Europe/Rome", "cet,cest,milan"),
            entry("Europe/Amsterdam", "cet,cest"),
            entry("Europe/Lisbon", "wet,west,lisbonne"),
            entry("Europe/Warsaw", "cet,cest,varsovie"),
            entry("Europe/Athens", "eet,eest,athenes"),
            entry("Europe/Istanbul", "trt"),
            entry("Europe/Moscow", "msk,moscou"),
            entry("America/New_York", "et,est,edt,eastern time,boston,washington,miami"),
            entry("America/Toronto", "et,est,edt,montreal,quebec,ottawa"),
            entry("America/Chicago", "ct,cst,cdt,central time,houston,dallas"),
            entry("America/Denver", "mt,mst,mdt,mountain time"),
            entry("America/Los_Angeles", "pt,pst,pdt,pacific time,la,san francisco,seattle"),
            entry("America/Sao_Paulo", "brt,rio de janeiro,brasilia"),
            entry("Asia/Tokyo", "jst"),
            entry("Asia/Shanghai", "beijing,pekin"),
            entry("Asia/Kolkata", "ist,mumbai,delhi,bangalore"),
            entry("Asia/Dubai", "gst"),
            entry("Australia/Sydney", "aest,aedt"),
            entry("UTC", "z,zulu,universal"),
            entry("Europe/Dublin", "ist"),
            entry("Europe/Vienna", "cet,cest,vienne"),
            entry("Europe/Stockholm", "cet,cest"),
            entry("Europe/Copenhagen", "cet,cest,copenhague"),
            entry("Europe/Oslo", "cet,cest"),
            entry("Europe/Helsinki", "eet,eest"),
            entry("Europe/Bucharest", "eet,eest,bucarest"),
            entry("Africa/Casablanca", "maroc,rabat"),
            entry("Africa/Algiers", "alger,algerie"),
            entry("Africa/Tunis", "tunisie"),
            entry("Africa/Dakar", "senegal"),
            entry("Africa/Abidjan", "cote d'ivoire"),
            entry("Africa/Cairo", "le caire"),
            entry("Africa/Johannesburg", "sast,cape town,le cap"),
            entry("Indian/Reunion", "la reunion"),
            entry("America/Mexico_City", "mexico"),
            entry("America/Halifax", "at,ast,adt,atlantic time"),
            entry("America/Anchorage", "akst,akdt,alaska"),
            entry("Pacific/Honolulu", "hst,hawaii"),
            entry("Asia/Seoul", "kst"),
            entry("Asia/Singapore", "sgt,singapour"),
            entry("Asia/Jerusalem", "ist"),
            entry("Pacific/Auckland", "nzst,nzdt"));

    private WellKnownZones() {}

    /** Their ids, the most wanted first. */
    static List<String> ids() {
        return TABLE.stream().map(Map.Entry::getKey).toList();
    }

    /** What a zone is called besides; nothing for one that is not well known. */
    static List<String> otherNames(String id) {
        return TABLE.stream()
                .filter(zone -> zone.getKey().equals(id))
                .flatMap(zone -> List.of(zone.getValue().split(",", -1)).stream())
                .toList();
    }
}
