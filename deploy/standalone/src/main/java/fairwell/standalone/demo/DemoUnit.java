package fairwell.standalone.demo;

import fairwell.kernel.value.Place;
import java.util.List;

/** A unit of the demo company: headquarters and its stores. */
record DemoUnit(String code, Place place, String employer, int people, List<String> positions) {

  private static final List<String> STORE = List.of("店员", "收银员", "导购", "领班", "店长");

  static final List<DemoUnit> ALL =
      List.of(
          new DemoUnit(
              "HQ-01",
              new Place("CN-SH"),
              "远山零售（上海）有限公司",
              80,
              List.of("人事专员", "会计", "采购经理", "软件工程师", "市场专员", "物流主管")),
          store("BJ-01", "CN-BJ", "远山零售（北京）有限公司", 50),
          store("BJ-02", "CN-BJ", "远山零售（北京）有限公司", 35),
          store("SH-01", "CN-SH", "远山零售（上海）有限公司", 45),
          store("SZ-01", "CN-SZ", "远山零售（深圳）有限公司", 35),
          store("GZ-01", "CN-GZ", "远山零售（广州）有限公司", 30),
          store("HZ-01", "CN-HZ", "远山零售（杭州）有限公司", 25));

  private static DemoUnit store(String code, String place, String employer, int people) {
    return new DemoUnit(code, new Place(place), employer, people, STORE);
  }
}
