package reminderbot.simulator.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A guild with its roles, members and emojis. Guarded by the {@link Monitor}. */
public final class Guild {

    private final long id;
    private final String name;
    private final Map<Long, Role> roles = new LinkedHashMap<>();
    private final NavigableMap<Long, Member> members = new TreeMap<>();
    private final Map<Long, Emoji> emojis = new LinkedHashMap<>();
    private long ownerId;
    private String locale = "en-US";
    private boolean available = true;

    /** An empty guild. */
    public Guild(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The guild's id, which is also the id of everyone's role. */
    public long id() {
        return id;
    }

    /** The guild's name. */
    public String name() {
        return name;
    }

    /** Roles by id, in the order they were made. */
    public Map<Long, Role> roles() {
        return roles;
    }

    /** Members by id, smallest first. */
    public NavigableMap<Long, Member> members() {
        return members;
    }

    /** Custom emojis by id. */
    public Map<Long, Emoji> emojis() {
        return emojis;
    }

    /** Everyone's role. */
    public Role everyone() {
        return Optional.ofNullable(roles.get(id)).orElseThrow();
    }

    /** The member with this id, if there is one. */
    public Optional<Member> findMember(long user) {
        return Optional.ofNullable(members.get(user));
    }

    /** The owner's id; 0 for none. */
    public long ownerId() {
        return ownerId;
    }

    /** Makes somebody the owner. */
    public void ownedBy(long user) {
        ownerId = user;
    }

    /** The guild's language, like {@code en-US}. */
    public String locale() {
        return locale;
    }

    /** Changes the language. */
    public void speaks(String changed) {
        locale = changed;
    }

    /** False during an outage of this guild. */
    public boolean available() {
        return available;
    }

    /** Begins or ends an outage. */
    public void setAvailable(boolean changed) {
        available = changed;
    }
}
