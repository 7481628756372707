package fairwell.kernel.calendar;

import java.util.Optional;

/** Where a feed is read, and how its address gets to the page that shows it. */
public final class FeedAddress {

  /** Everything below is an address of a feed; it goes into no log and no answer but the first. */
  public static final String BELOW = "/api/v1/calendars/";

  /** Carries a new secret to the page that shows it once, and to no other. */
  public static final String COOKIE = "fairwell_feed";

  /** The page of the own feed. */
  public static final String PAGE = "/calendar";

  private static final String SUFFIX = ".ics";

  private FeedAddress() {}

  /** The path under which a calendar program asks. */
  public static String of(FeedSecret secret) {
    return BELOW + secret.shown() + SUFFIX;
  }

  /** The secret in the last part of a path; empty for what cannot hold one. */
  public static Optional<FeedSecret> secretIn(String file) {
    return file.endsWith(SUFFIX)
        ? FeedSecret.parse(file.substring(0, file.length() - SUFFIX.length()))
        : Optional.empty();
  }

  /** A path without what nobody else may read in it. */
  public static String withoutSecret(String path) {
    return path.startsWith(BELOW) ? BELOW + "…" : path;
  }
}
