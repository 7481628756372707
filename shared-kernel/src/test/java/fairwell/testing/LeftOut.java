package fairwell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells which tests were left out and why: at the end of each module's tests, and in a file that
 * the build reads out once more at its very end.
 */
public final class LeftOut implements TestExecutionListener {

  private final Set<String> lines = new ConcurrentSkipListSet<>();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    lines.add(line(test, reason));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      lines.add(line(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted")));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    lines.forEach(System.out::println);
    var root = System.getProperty("fairwell.root");
    if (root != null) {
      write(
          Path.of(root, "target", "left-out")
              .resolve(
                  System.getProperty("fairwell.module", "module")
                      + "-"
                      + System.getProperty("fairwell.testPhase", "tests")
                      + ".txt"));
    }
  }

  private void write(Path file) {
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(TestIdentifier test, String reason) {
    var name =
        test.getSource()
            .map(source ->
                switch (source) {
                  case ClassSource type -> type.getClassName();
                  case MethodSource method -> method.getClassName() + "." + method.getMethodName();
                  default -> test.getDisplayName();
                })
            .orElseGet(test::getDisplayName);
    return "Left out: " + name + " because " + reason.lines().findFirst().orElse("of no reason");
  }
}
