import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import resources from '../../ask-resources.json' with { type: 'json' };

type Node = Readonly<Record<string, unknown>>;

interface Template {
  readonly Parameters: Readonly<Record<string, Node>>;
  readonly Conditions: Node;
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Node }>>;
  readonly Outputs: Node;
}

const { skillInfrastructure, code } = resources.profiles.default;
const { userConfig } = skillInfrastructure;

/** CloudFormation's short forms (`!Ref`, `!GetAtt` …) as the objects they stand for. */
const shortForms = ['Ref', 'GetAtt', 'Sub', 'Equals', 'Not', 'If'].flatMap((name) => {
  const long = name === 'Ref' ? 'Ref' : `Fn::${name}`;
  const tag = `!${name}`;
  return [
    { tag, resolve: (text: string) => ({ [long]: text }) },
    {
      tag,
      collection: 'seq' as const,
      resolve: (seq: { toJSON(): unknown }) => ({ [long]: seq.toJSON() }),
    },
  ];
});

const template = parse(readFileSync(userConfig.templatePath, 'utf8'), { customTags: shortForms }) as Template;

const ofType = (type: string) => Object.values(template.Resources).filter(({ Type }) => Type === type);

/** Every node of the template, from the top down. */
function nodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Node];
  return [...own, ...Object.values(value).flatMap(nodes)];
}

/** The names that the template refers to: parameters, resources, pseudo parameters. */
function references(): string[] {
  return nodes(template).flatMap((node) => {
    const sub = String(node['Fn::Sub'] ?? '');
    return [
      ...(typeof node.Ref === 'string' ? [node.Ref] : []),
      ...(typeof node['Fn::GetAtt'] === 'string' ? [String(node['Fn::GetAtt']).split('.')[0] ?? ''] : []),
      ...[...sub.matchAll(/\$\{([^}.]+)/g)].map(([, name]) => name ?? ''),
      ...(Array.isArray(node['Fn::If']) ? [String(node['Fn::If'][0])] : []),
    ];
  });
}

describe('the deployer of ask-cli', () => {
  it('finds its parameters in the template, and every other one has a default', () => {
    const given = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
    expect(Object.keys(template.Parameters)).toEqual(expect.arrayContaining(given));
    for (const [name, parameter] of Object.entries(template.Parameters))
      if (!given.includes(name)) expect(parameter).toHaveProperty('Default');
  });

  it('is told the runtime, for its own default is out of date', () => {
    expect(userConfig).toMatchObject({ runtime: 'nodejs24.x', handler: 'index.handler' });
    expect(template.Parameters.LambdaRuntime?.Default).toBe(userConfig.runtime);
  });

  it('takes the folder that the bundle is built into', () => {
    expect(code.default.src).toBe('./lambda/dist');
  });

  it('finds the function it points the skill at', () => {
    expect(template.Outputs).toHaveProperty('SkillEndpoint.Value', { 'Fn::GetAtt': 'SkillFunction.Arn' });
  });
});

describe('the stack', () => {
  it('refers only to what it has', () => {
    const names = [template.Parameters, template.Resources, template.Conditions].flatMap(Object.keys);
    const strangers = references().filter((name) => !name.startsWith('AWS::') && !names.includes(name));
    expect(strangers).toEqual([]);
  });

  it('uses every parameter and condition it asks for', () => {
    const used = references();
    const asked = Object.keys({ ...template.Parameters, ...template.Conditions });
    expect(asked.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('runs one function that answers in time, and only this skill may call it', () => {
    const [skill] = ofType('AWS::Lambda::Function');
    expect(skill?.Properties).toMatchObject({ Architectures: ['arm64'] });
    expect(Number(skill?.Properties.MemorySize)).toBeGreaterThanOrEqual(512);
    expect(Number(skill?.Properties.Timeout)).toBeLessThanOrEqual(8);
    const [permission] = ofType('AWS::Lambda::Permission');
    expect(permission?.Properties).toMatchObject({
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  it('tells the function all its settings', () => {
    const [skill] = ofType('AWS::Lambda::Function');
    expect(skill?.Properties).toHaveProperty('Environment.Variables', {
      DYNAMODB_TABLE: { Ref: 'MemoryTable' },
      AUDIO_BASE_URL: {
        'Fn::Sub': expect.stringMatching(/^https:..\$\{SoundsDistribution.DomainName\}\/audio\/$/),
      },
      ALEXA_SKILL_ID: { Ref: 'SkillId' },
    });
  });

  it('keeps one table in the shape the store writes', () => {
    const [table] = ofType('AWS::DynamoDB::Table');
    expect(table?.Properties).toMatchObject({
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('allows the function three actions on its table, its own log, and nothing else', () => {
    const statements = ofType('AWS::IAM::Role').flatMap(({ Properties }) =>
      nodes(Properties.Policies).filter((node) => 'Action' in node),
    );
    expect(statements.map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], { 'Fn::GetAtt': 'MemoryTable.Arn' }],
      [['logs:CreateLogStream', 'logs:PutLogEvents'], { 'Fn::GetAtt': 'SkillLogs.Arn' }],
    ]);
  });

  it('shows the sounds to the world only through their distribution, over https', () => {
    const [bucket] = ofType('AWS::S3::Bucket');
    const closed = bucket?.Properties.PublicAccessBlockConfiguration as Node;
    expect(Object.values(closed)).toEqual([true, true, true, true]);
    const [distribution] = ofType('AWS::CloudFront::Distribution');
    expect(distribution?.Properties).toHaveProperty(
      'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy',
      'https-only',
    );
  });

  it('forgets its logs after a while, and raises an alarm when turns fail', () => {
    expect(ofType('AWS::Logs::LogGroup')[0]?.Properties).toHaveProperty('RetentionInDays');
    expect(ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties.MetricName)).toContain(
      'Errors',
    );
  });
});
