#!/usr/bin/env bash
# What: In a cron expression of Spring, as in one of Quartz, 31W is the working day nearest to the 31st within its month, for instance for a report at
#       the end of a month. If the 31st is a Sunday, that is Friday the 29th. Quartz names it, as we expected of both; Spring names no day, so no
#       report is made in January and October 2027. If the 31st is a Saturday or a working day, both agree, and so do they on LW, so a trial shows
#       nothing. The same happens to 30W and 28W where the 30th or the 28th is the last day of its month. Our reports have dates, not cron expressions.
# Versions: org.springframework:spring-context 7.0.10, org.quartz-scheduler:quartz 2.5.2, Temurin 17 and 25
# Seen: 2027: Quartz 01-29 03-31 05-31 07-30 08-31 10-29 12-31, Spring 03-31 05-31 07-30 08-31 12-31 | in 20 years 31W 140 and 121, 30W 220 and 208, LW 240 and 240
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
    <dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Due.java <<'JAVA'
import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;

public class Due {
    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final ZonedDateTime FROM = ZonedDateTime.of(2027, 1, 1, 0, 0, 0, 0, HERE);

    public static void main(String[] arguments) throws ParseException {
        System.out.println("2027: Quartz " + days(quartz("31W"), 1) + ", Spring " + days(spring("31W"), 1) + " | in 20 years 31W "
                + quartz("31W").size() + " and " + spring("31W").size() + ", 30W " + quartz("30W").size() + " and " + spring("30W").size()
                + ", LW " + quartz("LW").size() + " and " + spring("LW").size());
    }

    static String days(List<LocalDate> days, int years) {
        return String.join(" ", days.stream().filter(day -> day.getYear() < 2027 + years).map(day -> day.toString().substring(5)).toList());
    }

    static List<LocalDate> spring(String day) {
        var cron = org.springframework.scheduling.support.CronExpression.parse("0 0 9 " + day + " * ?");
        return Stream.iterate(cron.next(FROM), cron::next).map(ZonedDateTime::toLocalDate).takeWhile(Due::near).toList();
    }

    static List<LocalDate> quartz(String day) throws ParseException {
        var cron = new CronExpression("0 0 9 " + day + " * ?");
        cron.setTimeZone(TimeZone.getTimeZone(HERE));
        return Stream.iterate(cron.getNextValidTimeAfter(Date.from(FROM.toInstant())), cron::getNextValidTimeAfter)
                .map(date -> date.toInstant().atZone(HERE).toLocalDate())
                .takeWhile(Due::near)
                .toList();
    }

    static boolean near(LocalDate day) {
        return day.getYear() < 2047;
    }
}
JAVA
seen=$(java -cp "lib/*" Due.java 2>errors) || { cat errors >&2; exit 1; }
echo "$seen"
[ "$seen" = '2027: Quartz 01-29 03-31 05-31 07-30 08-31 10-29 12-31, Spring 03-31 05-31 07-30 08-31 12-31 | in 20 years 31W 140 and 121, 30W 220 and 208, LW 240 and 240' ] || { echo "The behaviour has changed."; exit 1; }
