package fairwell.kernel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A bundle that the running program exported, kept as it came. Whoever holds one from back then
 * holds one that still has to be good.
 */
public final class ExportedBundle {

  private static final String NAME = "golden/exported-bundle.bin";

  private ExportedBundle() {}

  /** The file. */
  public static byte[] file() {
    try (InputStream file = ExportedBundle.class.getResourceAsStream("/" + NAME)) {
      return Objects.requireNonNull(file, NAME).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Places of bytes to change one at a time: of the page and the case to be printed, which are
   * large, and hashed and no more, every 7th; everything else.
   */
  public static IntStream places(byte[] bundle) {
    Map<String, byte[]> files = SampleBundle.unpacked(bundle);
    BitSet hashedOnly = new BitSet(bundle.length);
    for (String name : List.of(BundleFiles.PAGE, SampleBundle.PRINTED)) {
      byte[] file = Objects.requireNonNull(files.get(name), name);
      int begin = 0;
      while (!Arrays.equals(bundle, begin, begin + file.length, file, 0, file.length)) {
        begin++;
      }
      hashedOnly.set(begin, begin + file.length);
    }
    return IntStream.range(0, bundle.length).filter(i -> !hashedOnly.get(i) || i % 7 == 0);
  }

  /** Keeps this one where none is kept, if asked to: {@code -Dfairwell.golden.write=true}. */
  public static void keep(byte[] bundle) throws IOException {
    Path file =
        Path.of(
            System.getProperty("fairwell.root", "../.."), "shared-kernel/src/test/resources", NAME);
    if (Boolean.getBoolean("fairwell.golden.write") && !Files.exists(file)) {
      Files.write(file, bundle);
    }
  }
}
