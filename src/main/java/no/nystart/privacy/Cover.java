package no.nystart.privacy;

/** Why a column is not told as it stands when somebody is told what is kept about them. */
public enum Cover {
    /** Tells of somebody else. */
    OTHERS,
    /** Only tells who else had to do with it. */
    WHO,
    /** A key, a password or a hash: whoever has it could open something. */
    SECRET,
    /** Lies sealed, and is opened to be told. */
    SEALED
}
