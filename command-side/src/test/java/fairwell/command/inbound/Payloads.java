package fairwell.command.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The events as the vendors document them, one a file. */
public final class Payloads {

  private static final Path FOLDER =
      Path.of(System.getProperty("fairwell.root", ".."), "command-side/src/test/resources/inbound");

  private Payloads() {}

  /** The text of a file such as {@code dingtalk/user-left.json}. */
  public static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The files of a vendor. */
  static List<String> of(Adapter adapter) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(adapter.code()))) {
      return files.map(file -> adapter.code() + "/" + file.getFileName()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
