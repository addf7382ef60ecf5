package reminderbot.simulator.model;

/**
 * What a channel allows and denies to one role or member beyond their guild-wide permissions.
 *
 * @param id of the role or the member
 * @param forMember true when the id is a member's
 */
public record Overwrite(long id, boolean forMember, long allow, long deny) {

    /** One that changes nothing. */
    public static Overwrite neutral(long id, boolean forMember) {
        return new Overwrite(id, forMember, 0, 0);
    }

    /** The same with more allowed. */
    public Overwrite allowing(long permissions) {
        return new Overwrite(id, forMember, allow | permissions, deny & ~permissions);
    }

    /** The same with more denied. */
    public Overwrite denying(long permissions) {
        return new Overwrite(id, forMember, allow & ~permissions, deny | permissions);
    }

    /** The same with nothing said of these permissions. */
    public Overwrite clearing(long permissions) {
        return new Overwrite(id, forMember, allow & ~permissions, deny & ~permissions);
    }

    /** The permissions after this overwrite. */
    public long applyTo(long permissions) {
        return (permissions & ~deny) | allow;
    }
}
