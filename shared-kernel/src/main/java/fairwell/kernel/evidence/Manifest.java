package fairwell.kernel.evidence;

import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a bundle holds and claims to be, signed by the ledger's key. JSON in one form, a line for
 * each file but the proofs.
 *
 * @param log the ledger's name
 * @param keys all verifier keys that signed, in the order of their signatures
 * @param caseId the case
 * @param made when, in ISO form
 * @param ledgerSize size of the ledger under the checkpoint
 * @param lastSequence number of the last event of the case that the ledger had at that size; the
 *     first is 0. Whoever signs this and left a later one out has signed a lie that the ledger
 *     itself refutes
 * @param events how many events there are, those about the case from outside its stream included
 * @param proofs the SHA-256 of the files with the proofs of the events, one after the other; they
 *     stand after the files below. That many names and digests would be most of a long manifest
 * @param files everything else that is signed, in order
 */
public record Manifest(
    String log,
    List<VerifierKey> keys,
    String caseId,
    String made,
    long ledgerSize,
    long lastSequence,
    int events,
    String proofs,
    List<FileEntry> files) {

  private static final int HEAD = 10;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FILE =
      Pattern.compile(
          "\\{\"name\":\"([^\"\\\\\\s]+)\",\"size\":([0-9]+),\"sha256\":\"(" + DIGEST + ")\"}");

  /**
   * A file.
   *
   * @param sha256 in 64 lower-case hexadecimal digits
   */
  public record FileEntry(String name, int size, String sha256) {

    static FileEntry of(String name, byte[] bytes) {
      return new FileEntry(
          name, bytes.length, HexFormat.of().formatHex(ProofChain.sha256().digest(bytes)));
    }
  }

  public Manifest {
    keys = List.copyOf(keys);
    files = List.copyOf(files);
    for (String text : List.of(log, caseId, made)) {
      if (text.isEmpty() || text.codePoints().anyMatch(Manifest::isNotOfAText)) {
        throw new Unreadable("no text of a manifest: " + text);
      }
    }
    if (!DIGEST.matcher(proofs).matches()) {
      throw new Unreadable("no digest of a manifest: " + proofs);
    }
    if (keys.isEmpty()) {
      throw new Unreadable("a manifest names its keys");
    }
    if (keys.stream().anyMatch(key -> key.type() != SignatureType.ED25519)
        || Set.copyOf(keys).size() != keys.size()) {
      throw new Unreadable("a manifest names keys of a log, each once");
    }
  }

  private static boolean isNotOfAText(int c) {
    return c == '"'
        || c == '\\'
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder text = new StringBuilder(256 + files.size() * 130);
    text.append("{\"format\":\"").append(BundleFiles.FORMAT).append("\",\n");
    text.append("\"log\":\"").append(log).append("\",\n");
    text.append("\"keys\":[")
        .append(keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(",")))
        .append("],\n");
    text.append("\"case\":\"").append(caseId).append("\",\n");
    text.append("\"made\":\"").append(made).append("\",\n");
    text.append("\"ledgerSize\":").append(ledgerSize).append(",\n");
    text.append("\"lastSequence\":").append(lastSequence).append(",\n");
    text.append("\"events\":").append(events).append(",\n");
    text.append("\"proofs\":\"").append(proofs).append("\",\n");
    text.append("\"files\":[\n");
    for (int i = 0; i < files.size(); i++) {
      FileEntry file = files.get(i);
      text.append("{\"name\":\"").append(file.name());
      text.append("\",\"size\":").append(file.size());
      text.append(",\"sha256\":\"").append(file.sha256()).append("\"}");
      text.append(i + 1 < files.size() ? ",\n" : "\n");
    }
    return text.append("]}\n").toString();
  }

  /** The version a text says it has; empty when it is no manifest. */
  static String formatOf(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    try {
      return inside(first, "{\"format\":\"", "\",");
    } catch (Unreadable noManifest) {
      return "";
    }
  }

  /**
   * Reads a manifest of this version.
   *
   * @throws Unreadable if it is not written in the one form
   */
  public static Manifest parse(String text) {
    int at = 0;
    List<String> head = new ArrayList<>(HEAD);
    while (head.size() < HEAD) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        throw new Unreadable("the manifest breaks off");
      }
      head.add(text.substring(at, end));
      at = end + 1;
    }
    inside(head.getFirst(), "{\"format\":\"" + BundleFiles.FORMAT, "\",");
    inside(head.getLast(), "\"files\":[", "");
    String keys = inside(head.get(2), "\"keys\":[\"", "\"],");
    Manifest manifest =
        new Manifest(
            inside(head.get(1), "\"log\":\"", "\","),
            Arrays.stream(keys.split("\",\"", -1)).map(VerifierKey::parse).toList(),
            inside(head.get(3), "\"case\":\"", "\","),
            inside(head.get(4), "\"made\":\"", "\","),
            number(inside(head.get(5), "\"ledgerSize\":", ",")),
            number(inside(head.get(6), "\"lastSequence\":", ",")),
            count(inside(head.get(7), "\"events\":", ",")),
            inside(head.get(8), "\"proofs\":\"", "\","),
            files(text, at));
    // What was read is in the one form when writing it gives the same.
    if (!manifest.text().equals(text)) {
      throw new Unreadable("the manifest is not in its one form");
    }
    return manifest;
  }

  private static List<FileEntry> files(String text, int from) {
    List<FileEntry> files = new ArrayList<>();
    int at = from;
    while (!text.startsWith("]}\n", at)) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        throw new Unreadable("the manifest breaks off");
      }
      String line = text.substring(at, text.charAt(end - 1) == ',' ? end - 1 : end);
      Matcher file = FILE.matcher(line);
      if (!file.matches()) {
        throw new Unreadable("no file of a manifest at character " + at);
      }
      files.add(new FileEntry(file.group(1), count(file.group(2)), file.group(3)));
      at = end + 1;
    }
    return files;
  }

  private static String inside(String line, String before, String after) {
    if (!line.startsWith(before)
        || !line.endsWith(after)
        || line.length() < before.length() + after.length()) {
      throw new Unreadable("no line of a manifest: " + before);
    }
    return line.substring(before.length(), line.length() - after.length());
  }

  private static int count(String digits) {
    long number = number(digits);
    if (number > Integer.MAX_VALUE) {
      throw new Unreadable("no number of a manifest");
    }
    return (int) number;
  }

  private static long number(String digits) {
    if (digits.isEmpty() || digits.length() > EnvelopeLine.LONGEST_NUMBER) {
      throw new Unreadable("no number of a manifest");
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw new Unreadable("no number of a manifest");
      }
    }
    return Long.parseLong(digits);
  }
}
