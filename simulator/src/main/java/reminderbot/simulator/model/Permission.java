package reminderbot.simulator.model;

/** A permission of a role, an overwrite or a member. Source: Discord documentation, "Permissions". */
public enum Permission {
    /** “Create Instant Invite” in Discord's settings. */
    CREATE_INSTANT_INVITE(0),
    /** “Kick Members” in Discord's settings. */
    KICK_MEMBERS(1),
    /** “Ban Members” in Discord's settings. */
    BAN_MEMBERS(2),
    /** “Administrator” in Discord's settings. */
    ADMINISTRATOR(3),
    /** “Manage Channels” in Discord's settings. */
    MANAGE_CHANNELS(4),
    /** “Manage Server” in Discord's settings. */
    MANAGE_GUILD(5),
    /** “Add Reactions” in Discord's settings. */
    ADD_REACTIONS(6),
    /** “View Audit Log” in Discord's settings. */
    VIEW_AUDIT_LOG(7),
    /** “Priority Speaker” in Discord's settings. */
    PRIORITY_SPEAKER(8),
    /** “Stream” in Discord's settings. */
    STREAM(9),
    /** “View Channel” in Discord's settings. */
    VIEW_CHANNEL(10),
    /** “Send Messages” in Discord's settings. */
    SEND_MESSAGES(11),
    /** “Send Tts Messages” in Discord's settings. */
    SEND_TTS_MESSAGES(12),
    /** “Manage Messages” in Discord's settings. */
    MANAGE_MESSAGES(13),
    /** “Embed Links” in Discord's settings. */
    EMBED_LINKS(14),
    /** “Attach Files” in Discord's settings. */
    ATTACH_FILES(15),
    /** “Read Message History” in Discord's settings. */
    READ_MESSAGE_HISTORY(16),
    /** “Mention Everyone” in Discord's settings. */
    MENTION_EVERYONE(17),
    /** “Use External Emojis” in Discord's settings. */
    USE_EXTERNAL_EMOJIS(18),
    /** “Change Nickname” in Discord's settings. */
    CHANGE_NICKNAME(26),
    /** “Manage Nicknames” in Discord's settings. */
    MANAGE_NICKNAMES(27),
    /** “Manage Roles” in Discord's settings. */
    MANAGE_ROLES(28),
    /** “Manage Webhooks” in Discord's settings. */
    MANAGE_WEBHOOKS(29),
    /** “Manage Guild Expressions” in Discord's settings. */
    MANAGE_GUILD_EXPRESSIONS(30),
    /** “Use Application Commands” in Discord's settings. */
    USE_APPLICATION_COMMANDS(31),
    /** “Manage Events” in Discord's settings. */
    MANAGE_EVENTS(33),
    /** “Manage Threads” in Discord's settings. */
    MANAGE_THREADS(34),
    /** “Create Public Threads” in Discord's settings. */
    CREATE_PUBLIC_THREADS(35),
    /** “Create Private Threads” in Discord's settings. */
    CREATE_PRIVATE_THREADS(36),
    /** “Send Messages In Threads” in Discord's settings. */
    SEND_MESSAGES_IN_THREADS(38),
    /** “Moderate Members” in Discord's settings. */
    MODERATE_MEMBERS(40),
    /** “Send Polls” in Discord's settings. */
    SEND_POLLS(49),
    /** “Pin Messages” in Discord's settings. */
    PIN_MESSAGES(51);

    /** Every permission at once, as an owner or an administrator has. */
    public static final long ALL = of(values());

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    /** This permission as a number with one bit set. */
    public long mask() {
        return 1L << bit;
    }

    /** True when {@code permissions} has this one's bit. */
    public boolean in(long permissions) {
        return (permissions & mask()) != 0;
    }

    /** The given permissions as one number. */
    public static long of(Permission... permissions) {
        long all = 0;
        for (Permission permission : permissions) {
            all |= permission.mask();
        }
        return all;
    }
}
