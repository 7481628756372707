package fairwell.kernel.law.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pack files of a folder: every {@code .properties} file, below it too. */
final class PackFolder {

  private PackFolder() {}

  /** The files, in the order of their paths. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their packs; the first that cannot be read is refused. */
  static List<Pack> read(Path folder) {
    return files(folder).stream()
        .map(file -> PackReader.read(String.valueOf(file.getFileName()), content(file)))
        .toList();
  }

  static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
