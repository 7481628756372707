package fairwell.kernel.law.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs among the resources; {@code policy/index.txt} names their files, one a line. */
final class ShippedPacks {

  static final List<Pack> PACKS =
      new String(resource("index.txt"), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(file -> PackReader.read(file, resource(file)))
          .toList();

  static final LoadedPacks INSTANCE = LoadedPacks.of(PACKS);

  private ShippedPacks() {}

  private static byte[] resource(String name) {
    try (InputStream in = ShippedPacks.class.getResourceAsStream("/policy/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the shipped packs lack " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
