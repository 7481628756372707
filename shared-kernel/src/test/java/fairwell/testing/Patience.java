package fairwell.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long a test waits for what has to happen: long enough that a loaded machine makes no test
 * fail. A test that passes does not wait for it.
 */
public final class Patience implements LauncherSessionListener {

  /** What every {@code await()} waits at most, unless it says otherwise. */
  public static final Duration LONGEST = Duration.ofSeconds(60);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONGEST);
  }
}
