package no.nystart.access;

/** How somebody is known to be who they are. */
public enum SignInWay {
    /** A session that began with a password. */
    PASSWORD,
    /** A token of the API, which its holder made when signed in. */
    API_TOKEN
}
