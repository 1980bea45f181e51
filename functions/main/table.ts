import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TableName } from '../manifest.ts'
import { dynamoTable } from '../platform/dynamodb/table.ts'
import { setting, settingNames } from '../platform/settings.ts'

const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } })

export const table = (name: TableName) => dynamoTable(dynamodb, setting(settingNames.table(name)))
