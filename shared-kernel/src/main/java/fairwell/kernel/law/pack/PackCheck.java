package fairwell.kernel.law.pack;

import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks a folder of pack files over before anyone computes with them: files that cannot be read,
 * figures without a source, within one place and topic days with two packs, days with none between
 * two packs, and figures that jump without a reason given; and topics a city lacks ({@link
 * PackCoverage}).
 */
public final class PackCheck {

  private static final BigDecimal LARGEST_RISE = new BigDecimal("1.30");
  private static final BigDecimal LARGEST_FALL = new BigDecimal("0.77");
  private static final int SCALE = 4;

  /** Keys without which nothing can be compared with other packs. */
  private static final Set<String> IDENTITY = Set.of("place", "topic", "effectiveFrom");

  /** What is wrong with a set of packs. */
  public enum Kind {
    /** The file does not follow the format; the detail names key and reason. */
    UNREADABLE,
    /** The figures name no document they come from. */
    UNSOURCED,
    /** Two packs have the same id. */
    SAME_ID,
    /** Two packs are in force on one day. */
    OVERLAP,
    /** No pack is in force between two. */
    GAP,
    /**
     * A figure rises by more than 30 percent or falls by more than 23 from one pack to the next,
     * and the pack does not say why ({@code jump.NAME}).
     */
    JUMP,
    /** A pack gives a reason for a jump that is none. */
    NO_JUMP,
    /** An overlay names a place, a topic or a figure that no pack has, so no rule would ask it. */
    UNKNOWN_NAME,
    /** A city has neither a pack nor a declared unknown for a topic it is to have. */
    MISSING_TOPIC
  }

  /**
   * One thing to look at.
   *
   * @param pack the id of the later pack, the file that cannot be read, or the city
   */
  public record Finding(Kind kind, String pack, String detail) {

    /** As a person reads it. */
    @Override
    public String toString() {
      return kind + "  " + pack + "  " + detail;
    }
  }

  private PackCheck() {}

  /** Checks every {@code .properties} file below a folder; nothing to say means sound. */
  public static List<Finding> below(Path folder) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(of(readable(folder, findings)));
    return findings;
  }

  /**
   * Checks a folder that is to be used together with the shipped packs: it may cover days they
   * cover, yet no file may take the id of one of theirs.
   */
  public static List<Finding> besideShipped(Path folder) {
    List<Finding> findings = new ArrayList<>();
    List<Pack> packs = readable(folder, findings);
    findings.addAll(of(packs));
    Set<String> shipped =
        ShippedPacks.PACKS.stream().map(pack -> pack.ref().id()).collect(Collectors.toSet());
    packs.stream()
        .map(pack -> pack.ref().id())
        .filter(shipped::contains)
        .forEach(id -> findings.add(new Finding(Kind.SAME_ID, id, "a shipped pack has the id")));
    return findings;
  }

  private static List<Pack> readable(Path folder, List<Finding> findings) {
    List<Pack> packs = new ArrayList<>();
    for (Path file : PackFolder.files(folder)) {
      String name = folder.relativize(file).toString();
      try {
        packs.add(PackReader.read(name, PackFolder.content(file)));
      } catch (UnreadablePack e) {
        for (PackFault fault : e.faults()) {
          String detail = name + ": " + fault.field() + ": " + fault.detail();
          findings.add(new Finding(fault.kind(), name, detail));
        }
      }
    }
    return packs;
  }

  /**
   * Checks one pack before it is laid over others.
   *
   * @param content the file
   * @return everything that is wrong with it; nothing when it may be published
   */
  public static List<PackFault> overlay(String content, LoadedPacks base) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    PackText text = new PackText(bytes);
    Pack pack = PackReader.readable(text, PackReader.sha256(bytes));
    List<PackFault> faults = new ArrayList<>(text.faults());
    Set<String> named = faults.stream().map(PackFault::field).collect(Collectors.toSet());
    boolean known = named.stream().noneMatch(IDENTITY::contains);
    OverlayCheck.of(pack, text, base).stream()
        .filter(fault -> !named.contains(fault.field()))
        .filter(fault -> known || !(fault.kind() == Kind.JUMP || fault.kind() == Kind.SAME_ID))
        .forEach(faults::add);
    return faults.stream()
        .sorted(
            Comparator.comparingInt(fault -> fault.line() == 0 ? Integer.MAX_VALUE : fault.line()))
        .toList();
  }

  /** Checks packs against each other. */
  static List<Finding> of(List<Pack> packs) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Pack> ids = new TreeMap<>();
    Map<String, List<Pack>> series = new TreeMap<>();
    for (Pack pack : packs) {
      if (ids.putIfAbsent(pack.ref().id(), pack) != null) {
        findings.add(new Finding(Kind.SAME_ID, pack.ref().id(), "the id is there twice"));
      }
      series.computeIfAbsent(name(pack.place(), pack.topic()), _ -> new ArrayList<>()).add(pack);
    }
    for (List<Pack> one : series.values()) {
      one.sort(Comparator.comparing(Pack::effectiveFrom));
      for (int i = 1; i < one.size(); i++) {
        findings.addAll(between(one.get(i - 1), one.get(i)));
      }
    }
    findings.addAll(PackCoverage.of(packs));
    return findings;
  }

  private static String name(Place place, String topic) {
    return place.code() + " " + topic;
  }

  private static List<Finding> between(Pack earlier, Pack later) {
    List<Finding> findings = new ArrayList<>();
    LocalDate end = earlier.effectiveTo();
    LocalDate begin = later.effectiveFrom();
    String id = later.ref().id();
    if (end == null || end.isAfter(begin)) {
      String until = end == null ? "has no end" : "ends on " + end;
      findings.add(
          new Finding(
              Kind.OVERLAP,
              id,
              "begins on " + begin + ", but " + earlier.ref().id() + " " + until));
    } else if (end.isBefore(begin)) {
      findings.add(
          new Finding(
              Kind.GAP, id, "nothing is in force from " + end + " to " + begin.minusDays(1)));
    }
    findings.addAll(jumps(earlier, later));
    return findings;
  }

  private static List<Finding> jumps(Pack earlier, Pack later) {
    List<Finding> findings = new ArrayList<>();
    String id = later.ref().id();
    later
        .figures()
        .forEach((name, value) -> {
          BigDecimal before = earlier.figures().get(name);
          boolean explained = later.jumps().containsKey(name);
          if (before != null && jumps(before, value)) {
            if (!explained) {
              findings.add(
                  new Finding(
                      Kind.JUMP,
                      id,
                      "%s goes from %s to %s"
                          .formatted(name, before.toPlainString(), value.toPlainString())));
            }
          } else if (explained) {
            findings.add(new Finding(Kind.NO_JUMP, id, name + " does not jump"));
          }
        });
    return findings;
  }

  /** A figure that was zero before may become anything. */
  static boolean jumps(BigDecimal before, BigDecimal after) {
    if (before.signum() <= 0) {
      return false;
    }
    BigDecimal ratio = after.divide(before, SCALE, RoundingMode.HALF_UP);
    return ratio.compareTo(LARGEST_RISE) > 0 || ratio.compareTo(LARGEST_FALL) < 0;
  }
}
