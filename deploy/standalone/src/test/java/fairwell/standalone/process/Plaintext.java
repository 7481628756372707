package fairwell.standalone.process;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for texts in every file below a folder, in each form in which they could lie there. */
record Plaintext(Path folder) {

  private static final int SHORTEST = 6;

  /** Which of the texts each file holds; a file that holds none is not there. */
  Map<Path, Set<String>> of(Collection<String> texts) throws IOException {
    Map<Integer, List<Form>> byStart = new HashMap<>();
    for (String text : texts) {
      for (byte[] form : forms(text)) {
        byStart.computeIfAbsent(start(form, 0), _ -> new ArrayList<>()).add(new Form(text, form));
      }
    }
    Map<Path, Set<String>> found = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder)) {
      files = below.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Set<String> here = new TreeSet<>();
      for (byte[] content : Contents.of(file)) {
        look(content, byStart, here);
      }
      if (!here.isEmpty()) {
        found.put(folder.relativize(file), here);
      }
    }
    return found;
  }

  private record Form(String text, byte[] bytes) {}

  private static void look(byte[] all, Map<Integer, List<Form>> byStart, Set<String> found) {
    // Asked at every byte there is, so not of the map.
    Form[][] table = new Form[1 << 16][];
    byStart.forEach((start, forms) -> table[start] = forms.toArray(Form[]::new));
    for (int at = 0; at + SHORTEST <= all.length; at++) {
      Form[] forms = table[start(all, at)];
      if (forms != null) {
        for (Form form : forms) {
          int end = at + form.bytes().length;
          if (end <= all.length
              && Arrays.equals(all, at, end, form.bytes(), 0, form.bytes().length)) {
            found.add(form.text());
          }
        }
      }
    }
  }

  private static int start(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
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
}
