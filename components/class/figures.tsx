/** The figures of a class that a committee may see: pictures, each with its table, and what they can and cannot mean. */
import { compareGroups, differenceWords } from '../../lib/cohort/compare'
import { lanePicture, type Picture, type Shape, scorePicture } from '../../lib/cohort/picture'
import type { ClassGroup, ClassReport } from '../../lib/cohort/schema'
import {
  areaCells,
  areaHead,
  cautions,
  disclosureWords,
  factsOf,
  findingsWords,
  namedGroups,
  overlap,
  rangeWords,
  tooFew,
} from '../../lib/cohort/words'
import { ChartFrame, DataTable } from '../charts/chart-frame'
import { Drawing, type DrawingProps } from '../charts/drawing'
import styles from './class.module.css'

const areaTable = ([name, { areas, n }]: readonly [string, ClassGroup]) => ({
  caption: `${name}, ${n} students`,
  head: areaHead,
  rows: areas.map((area) => ({ key: `${area.section} ${area.label}`, cells: areaCells(area) })),
})

export function Figures({ report }: { readonly report: ClassReport }) {
  const { everybody, distribution, groups, minimum, reference } = report
  if (everybody === null) return <p>{tooFew(minimum)}</p>
  const named = namedGroups(report)
  const hasScores = scorePicture(report, 600) !== null
  const [first, second] = groups
  const differences = first && second && groups.length === 2 ? compareGroups(first, second) : []
  const apart = differences.filter(({ standsApart }) => standsApart)
  return (
    <>
      <dl className={styles.facts}>
        {factsOf(report).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hasScores && distribution && (
        <Drawn
          pictureOf={(width) => scorePicture(report, width)}
          tables={[
            {
              caption: 'Students by score',
              head: ['Score', 'Students', 'Norm group'],
              rows: distribution.map((bin) => ({
                key: rangeWords(bin),
                cells: [rangeWords(bin), bin.count, bin.norm === null ? '' : `${bin.norm}%`],
              })),
            },
          ]}
        />
      )}
      {everybody.areas.length > 0 && (
        <Drawn pictureOf={(width) => lanePicture(everybody.areas, width)} tables={named.slice(0, 1).map(areaTable)} />
      )}
      <div className={styles.words}>
        {findingsWords(report).map((sentence) => (
          <p key={sentence}>
            <strong>{sentence}</strong>
          </p>
        ))}
        <p>{cautions[reference]}</p>
        <p>{overlap}</p>
      </div>
      {groups.length > 0 && (
        <div className={styles.tables}>
          {named.slice(1).map((group) => (
            <DataTable key={group[0]} {...areaTable(group)} />
          ))}
          {differences.length > 0 &&
            (apart.length > 0 ? apart.map(differenceWords) : ['No area differs clearly between the groups.']).map(
              (text) => <p key={text}>{text}</p>,
            )}
        </div>
      )}
      <p className={`small quiet ${styles.words}`}>{disclosureWords(minimum)}</p>
    </>
  )
}

function Drawn({
  pictureOf,
  tables,
}: {
  readonly pictureOf: (width: number) => Picture | null
  readonly tables: React.ComponentProps<typeof ChartFrame>['tables']
}) {
  const about = pictureOf(600)
  return (
    <div className={styles.picture}>
      <ChartFrame title={about?.title ?? ''} summary={about?.summary ?? ''} tables={tables} printed={680}>
        {({ width, label, describedBy }) => {
          const picture = pictureOf(Math.min(width, 760))
          return picture && <ClassDrawing picture={picture} label={label} describedBy={describedBy} />
        }}
      </ChartFrame>
    </div>
  )
}

/** A picture of a class on the surface of all charts. */
export function ClassDrawing({
  picture: { width, height, shapes },
  ...named
}: { readonly picture: Picture } & Pick<DrawingProps, 'label' | 'describedBy'>) {
  return (
    <div className={styles.drawing}>
      <Drawing width={width} height={height} {...named}>
        {shapes.map((shape) => (
          <Part key={JSON.stringify(shape)} shape={shape} />
        ))}
      </Drawing>
    </div>
  )
}

function Part({ shape }: { readonly shape: Shape }) {
  const tone = styles[shape.tone]
  switch (shape.kind) {
    case 'bar':
      return <rect className={tone} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
    case 'line':
      return <line className={tone} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
    case 'text':
      return (
        <text className={tone} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      )
  }
}
