package fairwell.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for a text in every file below a folder, in each form in which it could lie there. */
record Plaintext(Path folder) {

  private static final int SHORTEST = 6;

  /** The files that hold it. */
  List<Path> of(String text) throws IOException {
    List<byte[]> forms = forms(text);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> forms.stream().anyMatch(form -> holds(file, form)))
          .toList();
    }
  }

  /** As bytes of each character set in use here, escaped as JSON does, in hexadecimal, base64. */
  static List<byte[]> forms(String text) {
    List<byte[]> forms = new ArrayList<>();
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"))) {
      forms.add(text.getBytes(charset));
    }
    String escaped =
        text.chars()
            .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
            .collect(Collectors.joining());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    String hex = HexFormat.of().formatHex(utf8);
    Stream.of(escaped, escaped.toUpperCase(Locale.ROOT).replace("\\U", "\\u"), hex)
        .map(form -> form.getBytes(StandardCharsets.US_ASCII))
        .forEach(forms::add);
    forms.add(hex.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    for (int offset = 0; offset < 3; offset++) {
      forms.add(inBase64(utf8, offset));
    }
    // What is shorter stands by chance in a hash or a key.
    forms.removeIf(form -> form.length < SHORTEST);
    return forms;
  }

  /** The characters that depend on this text alone, wherever in a longer one it stands. */
  private static byte[] inBase64(byte[] text, int offset) {
    byte[] shifted = new byte[offset + text.length];
    System.arraycopy(text, 0, shifted, offset, text.length);
    byte[] encoded = Base64.getEncoder().withoutPadding().encode(shifted);
    int from = offset == 0 ? 0 : offset + 1;
    int to = shifted.length / 3 * 4;
    return Arrays.copyOfRange(encoded, from, Math.max(from, to));
  }

  private static boolean holds(Path file, byte[] form) {
    try {
      byte[] all = Files.readAllBytes(file);
      for (int at = 0; at <= all.length - form.length; at++) {
        if (Arrays.equals(all, at, at + form.length, form, 0, form.length)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
