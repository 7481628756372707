package fairwell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells which tests were left out and why: at the end of the tests, and in a file for each class,
 * which the build reads out once more at its very end. A file a class, because the classes of a
 * module may be spread over several virtual machines.
 */
public final class LeftOut implements TestExecutionListener {

  private final Map<String, Set<String>> linesByClass = new ConcurrentHashMap<>();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    note(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      note(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      plan.getDescendants(root).stream()
          .flatMap(test -> classOf(test).stream())
          .distinct()
          .forEach(this::tell);
    }
  }

  private void note(TestIdentifier test, String reason) {
    String name =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(MethodSource.class::cast)
            .map(method -> method.getClassName() + "." + method.getMethodName())
            .or(() -> classOf(test))
            .orElseGet(test::getDisplayName);
    linesByClass
        .computeIfAbsent(classOf(test).orElse(name), _ -> new ConcurrentSkipListSet<>())
        .add("Left out: " + name + " because " + reason.lines().findFirst().orElse("of no reason"));
  }

  private static Optional<String> classOf(TestIdentifier test) {
    return test.getSource()
        .flatMap(source ->
            switch (source) {
              case ClassSource type -> Optional.of(type.getClassName());
              case MethodSource method -> Optional.of(method.getClassName());
              default -> Optional.empty();
            });
  }

  private void tell(String testClass) {
    Set<String> lines = linesByClass.getOrDefault(testClass, Set.of());
    lines.forEach(System.out::println);
    var root = System.getProperty("fairwell.root");
    if (root != null) {
      write(
          Path.of(root, "target", "left-out")
              .resolve(
                  "%s-%s-%s.txt"
                      .formatted(
                          System.getProperty("fairwell.module", "module"),
                          System.getProperty("fairwell.testPhase", "tests"),
                          testClass)),
          lines);
    }
  }

  private static void write(Path file, Set<String> lines) {
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
}
